package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Side;
import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Element.Kind;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Form;
import dev.sdkwright.generator.surface.SchemaPlace;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Use;
import java.util.List;
import java.util.Optional;

/** Changes of schemas that are types of their own. */
final class SchemaChanges {
    private final Findings findings;
    private final JavaDifference java;
    private final ValueChanges values;

    SchemaChanges(Findings findings, JavaDifference java, ValueChanges values) {
        this.findings = findings;
        this.java = java;
        this.values = values;
    }

    static Pairs pairs(Surface before, Surface after) {
        return Pairs.byKey(before.root().parts(Kind.SCHEMA), after.root().parts(Kind.SCHEMA));
    }

    static Site site(Element schema) {
        return new Site(Element.path("", Kind.SCHEMA, schema.key()), SchemaPlace.of(schema.key()));
    }

    /** Compares what is on both sides; what is on one alone may belong to changes elsewhere. */
    void compare(Pairs schemas) {
        schemas.both().forEach(this::compare);
    }

    private void compare(Pair pair) {
        Element before = pair.before();
        Element after = pair.after();
        Site site = site(after);
        Form was = Form.of(before);
        Form is = Form.of(after);
        if (was != is) {
            findings.add(site, ChangeKind.SCHEMA_FORM_CHANGED, Effect.BREAKING,
                    "the " + was.text() + " became a" + (is == Form.UNION ? " " : "n ") + is.text(),
                    was.text() + " -> " + is.text());
            findings.java(site.path(), site,
                    () -> java.before().ofAll(before, before), () -> java.after().ofAll(after, after));
            return;
        }
        Optional<Use> use = ValueChanges.use(before, after);
        values.wording(site, pair, "schema");
        values.bounds(site, pair, "schema", use);
        if (is == Form.UNION || hasSubtypes(before) && hasSubtypes(after)) {
            discriminator(site, pair);
        }
        switch (is) {
            case OBJECT -> object(site, pair, use);
            case ENUMERATION -> enumeration(site, pair, use);
            case UNION -> union(site, pair);
        }
        findings.java(site.path(), site, () -> java.before().of(before, before), () -> java.after().of(after, after));
    }

    private void object(Site site, Pair objects, Optional<Use> use) {
        Element before = objects.before();
        Element after = objects.after();
        if (!before.text(Fact.PARENTS).equals(after.text(Fact.PARENTS))) {
            String change = before.fact(Fact.PARENTS).orElse("nothing") + " -> " + after.fact(Fact.PARENTS).orElse("nothing");
            findings.add(site, ChangeKind.INHERITANCE_CHANGED, Effect.COMPATIBLE,
                    "what the schema builds on changed: " + change, change);
        }
        Pairs properties = Pairs.byKey(before.parts(Kind.PROPERTY), after.parts(Kind.PROPERTY));
        for (Pair pair : properties.both()) {
            Site own = propertySite(site, pair.after());
            values.compare(own, pair, "property", use);
            findings.java(own.path(), own,
                    () -> java.before().of(pair.before(), before), () -> java.after().of(pair.after(), after));
        }
        for (Element removed : properties.removed()) {
            Site own = propertySite(site, removed);
            boolean renamed = properties.removed().size() == 1 && properties.added().size() == 1
                    && properties.added().get(0).text(Fact.TYPE).equals(removed.text(Fact.TYPE));
            findings.add(own, ChangeKind.PROPERTY_REMOVED, Effect.BREAKING, ValueChanges.named("property", use) + " is gone"
                    + (renamed ? "; perhaps it is called " + properties.added().get(0).key() + " now" : ""));
            findings.java(own.path(), own, () -> java.before().of(removed, before), Side.NOTHING);
        }
        for (Element added : properties.added()) {
            Site own = propertySite(site, added);
            boolean asked = added.is(Fact.REQUIRED) && use.filter(Use::isSent).isPresent();
            findings.add(own, asked ? ChangeKind.REQUIRED_PROPERTY_ADDED : ChangeKind.PROPERTY_ADDED,
                    asked ? Effect.BREAKING : Effect.COMPATIBLE,
                    asked ? "a new required property: calls without it fail" : "a new property");
            findings.java(own.path(), own, Side.NOTHING, () -> java.after().of(added, after));
        }
        subtypes(site, objects);
    }

    private static Site propertySite(Site schema, Element property) {
        return schema.below(property, schema.place() + (property.key().isEmpty() ? " other members" : "." + property.key()));
    }

    private void subtypes(Site site, Pair objects) {
        Pairs subtypes = Pairs.byKey(objects.before().parts(Kind.SUBTYPE), objects.after().parts(Kind.SUBTYPE));
        for (Pair pair : subtypes.both()) {
            String change = pair.before().text(Fact.TYPE) + " -> " + pair.after().text(Fact.TYPE);
            if (!pair.before().text(Fact.TYPE).equals(pair.after().text(Fact.TYPE))) {
                findings.add(valueSite(site, pair.after()), ChangeKind.DISCRIMINATOR_VALUE_CHANGED, Effect.BREAKING,
                        "the value means another type: " + change, change);
            }
        }
        subtypes.removed().forEach(removed -> findings.add(valueSite(site, removed),
                ChangeKind.DISCRIMINATOR_VALUE_REMOVED, Effect.BREAKING,
                "the value no longer means " + removed.text(Fact.TYPE)));
        subtypes.added().forEach(added -> findings.add(valueSite(site, added), ChangeKind.DISCRIMINATOR_VALUE_ADDED,
                Effect.COMPATIBLE, "the value means " + added.text(Fact.TYPE) + " now"));
    }

    private static boolean hasSubtypes(Element object) {
        return !object.parts(Kind.SUBTYPE).isEmpty();
    }

    private static Site valueSite(Site schema, Element value) {
        return schema.below(value, schema.place() + " value " + value.key());
    }

    private void discriminator(Site site, Pair pair) {
        String was = pair.before().fact(Fact.DISCRIMINATOR).orElse("none");
        String is = pair.after().fact(Fact.DISCRIMINATOR).orElse("none");
        if (!was.equals(is)) {
            findings.add(site, ChangeKind.DISCRIMINATOR_CHANGED, was.equals("none") ? Effect.NOTABLE : Effect.BREAKING,
                    "the discriminator changed from " + was + " to " + is, was + " -> " + is);
        }
    }

    private void enumeration(Site site, Pair enumerations, Optional<Use> use) {
        Element before = enumerations.before();
        Element after = enumerations.after();
        values.type(site, enumerations, use);
        Pairs listed = Pairs.byKey(before.parts(Kind.VALUE), after.parts(Kind.VALUE));
        for (Pair pair : listed.both()) {
            Site own = valueSite(site, pair.after());
            findings.java(own.path(), own,
                    () -> java.before().of(pair.before(), before), () -> java.after().of(pair.after(), after));
        }
        for (Element removed : listed.removed()) {
            Site own = valueSite(site, removed);
            findings.add(own, ChangeKind.VALUE_REMOVED, Effect.BREAKING, "the value is no longer listed");
            findings.java(own.path(), own, () -> java.before().of(removed, before), Side.NOTHING);
        }
        // Ours are open: a client of the old contract keeps a value that it does not know.
        for (Element added : listed.added()) {
            Site own = valueSite(site, added);
            findings.add(own, ChangeKind.VALUE_ADDED, Effect.COMPATIBLE, "the value is new");
            findings.java(own.path(), own, Side.NOTHING, () -> java.after().of(added, after));
        }
    }

    private void union(Site site, Pair unions) {
        Element before = unions.before();
        Element after = unions.after();
        Pairs branches = Pairs.byKey(before.parts(Kind.BRANCH), after.parts(Kind.BRANCH));
        for (Pair pair : branches.both()) {
            Site own = branchSite(site, pair.after());
            signs(own, pair.before().text(Fact.SIGNS), pair.after().text(Fact.SIGNS));
            findings.java(own.path(), own,
                    () -> java.before().of(pair.before(), before), () -> java.after().of(pair.after(), after));
        }
        for (Element removed : branches.removed()) {
            Site own = branchSite(site, removed);
            findings.add(own, ChangeKind.BRANCH_REMOVED, Effect.BREAKING, "it is no longer one of the types");
            findings.java(own.path(), own, () -> java.before().of(removed, before), Side.NOTHING);
        }
        for (Element added : branches.added()) {
            Site own = branchSite(site, added);
            findings.add(own, ChangeKind.BRANCH_ADDED, Effect.NOTABLE,
                    "it is one of the types now: a switch without a default must name it");
            findings.java(own.path(), own, Side.NOTHING, () -> java.after().of(added, after));
        }
    }

    private void signs(Site branch, String was, String is) {
        if (was.equals(is) || was.isEmpty() || is.isEmpty()) {
            // Nothing to compare: what the discriminator itself became is told of the union.
            return;
        }
        boolean more = List.of(is.split(", ")).containsAll(List.of(was.split(", ")));
        findings.add(branch, more ? ChangeKind.DISCRIMINATOR_VALUE_ADDED : ChangeKind.DISCRIMINATOR_VALUE_CHANGED,
                more ? Effect.COMPATIBLE : Effect.BREAKING,
                "the values of the discriminator that mean it changed from " + was + " to " + is, was + " -> " + is);
    }

    private static Site branchSite(Site schema, Element branch) {
        return schema.below(branch, schema.place() + " branch " + branch.key());
    }
}

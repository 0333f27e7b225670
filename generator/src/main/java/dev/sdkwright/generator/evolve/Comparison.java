package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Side;
import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Element.Kind;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Surface;
import java.util.ArrayList;
import java.util.List;

/**
 * One comparison. What the contract itself says is compared first; then every difference of the Java that follows from
 * something elsewhere is brought to the change that it follows from.
 */
final class Comparison {
    private final Surface before;
    private final Surface after;
    private final JavaDifference java;
    private final Findings findings;

    Comparison(Surface before, Surface after) {
        this.before = before;
        this.after = after;
        this.java = new JavaDifference(before, after);
        this.findings = new Findings(java);
    }

    Evolution run() {
        ValueChanges values = new ValueChanges(findings);
        new ServiceChanges(findings, java, values).compare(before.root(), after.root());
        Pairs operations = OperationChanges.pairs(before, after);
        new OperationChanges(findings, java, values).compare(operations);
        Pairs schemas = SchemaChanges.pairs(before, after);
        new SchemaChanges(findings, java, values).compare(schemas);
        // Types stand behind those that they stand in, so that a whole chain comes to one change.
        schemas.removed().forEach(this::removed);
        schemas.added().forEach(this::added);
        operations.both().forEach(this::members);
        return new Evolution(findings.changes());
    }

    private void removed(Element schema) {
        Site site = SchemaChanges.site(schema);
        String path = path(site, owners(schema));
        if (path.isEmpty()) {
            findings.add(site, ChangeKind.SCHEMA_REMOVED, Effect.WORDING, "the schema is gone");
        }
        findings.java(path, site, () -> java.before().ofAll(schema, schema), Side.NOTHING);
    }

    private void added(Element schema) {
        Site site = SchemaChanges.site(schema);
        String path = path(site, owners(schema));
        if (path.isEmpty()) {
            findings.add(site, ChangeKind.SCHEMA_ADDED, Effect.COMPATIBLE, "the schema is new");
        }
        findings.java(path, site, Side.NOTHING, () -> java.after().ofAll(schema, schema));
    }

    /** Where the change may be that a type which stands inline came or went with: the nearest place first. */
    private static List<String> owners(Element schema) {
        List<String> owners = new ArrayList<>();
        for (String path = schema.text(Fact.OF); !path.isEmpty(); path = Element.above(path)) {
            owners.add(path);
        }
        return owners;
    }

    private String path(Site site, List<String> owners) {
        String found = owners.stream().filter(findings::has).findFirst().orElse("");
        if (!found.isEmpty()) {
            findings.follow(site.path(), found);
        }
        return found;
    }

    /** The class that an operation gives has members that come from a body or a header. */
    private void members(Pair pair) {
        Element old = pair.before();
        Element now = pair.after();
        for (Kind kind : List.of(Kind.UPLOAD, Kind.MEMBER)) {
            Pairs members = Pairs.byKey(old.parts(kind), now.parts(kind));
            members.both().forEach(member -> member(pair, member.before(), member.after()));
            members.removed().forEach(member -> member(pair, member, null));
            members.added().forEach(member -> member(pair, null, member));
        }
    }

    private void member(Pair operation, Element old, Element now) {
        Site site = OperationChanges.site(operation.after());
        List<String> sources = new ArrayList<>();
        for (Element member : now == null ? List.of(old) : old == null ? List.of(now) : List.of(now, old)) {
            sources.addAll(owners(member));
        }
        for (Element side : List.of(operation.after(), operation.before())) {
            side.parts(Kind.RESPONSE).forEach(response -> sources.add(site.below(response, "").path()));
        }
        String path = sources.stream().filter(findings::has).findFirst().orElse(site.path());
        findings.java(path, site,
                old == null ? Side.NOTHING : () -> java.before().of(old, operation.before()),
                now == null ? Side.NOTHING : () -> java.after().of(now, operation.after()));
    }
}

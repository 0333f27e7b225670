package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Side;
import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Element.Kind;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Use;
import java.util.List;
import java.util.Optional;

/** Changes of what an operation takes: its parameters and its body. */
final class RequestChanges {
    private static final Optional<Use> SENT = Optional.of(Use.SENT);

    private final Findings findings;
    private final JavaDifference java;
    private final ValueChanges values;

    RequestChanges(Findings findings, JavaDifference java, ValueChanges values) {
        this.findings = findings;
        this.java = java;
        this.values = values;
    }

    void compare(Site operation, Pair operations) {
        Pairs parameters = Pairs.byKey(
                        operations.before().parts(Kind.PARAMETER), operations.after().parts(Kind.PARAMETER))
                .joined(parameter -> placeInPath(parameter, operations));
        parameters.both().forEach(pair -> parameter(operation, operations, pair));
        parameters.removed().forEach(removed -> removedParameter(operation, operations, removed, parameters));
        parameters.added().forEach(added -> addedParameter(operation, operations, added));
        Pairs bodies = Pairs.byKey(operations.before().parts(Kind.BODY), operations.after().parts(Kind.BODY));
        bodies.both().forEach(pair -> body(operation, operations, pair));
        bodies.removed().forEach(removed -> removedBody(operation, operations, removed));
        bodies.added().forEach(added -> addedBody(operation, operations, added));
    }

    /** A path parameter is known by where it stands in the path, whatever it is called. */
    private static String placeInPath(Element parameter, Pair operations) {
        String mark = "{" + parameter.key() + "}";
        for (Element operation : List.of(operations.before(), operations.after())) {
            int at = operation.key().indexOf(mark);
            if (at >= 0 && parameter.text(Fact.IN).equals("path")) {
                return "path " + operation.key().substring(0, at).chars().filter(character -> character == '{').count();
            }
        }
        return parameter.key();
    }

    private static Site parameterSite(Site operation, Element parameter) {
        return operation.below(parameter, operation.place() + " parameter " + parameter.key());
    }

    private void parameter(Site operation, Pair operations, Pair pair) {
        Element before = pair.before();
        Element after = pair.after();
        Site site = parameterSite(operation, after);
        if (!before.key().equals(after.key())) {
            String change = before.key() + " -> " + after.key();
            findings.add(site, ChangeKind.PARAMETER_RENAMED, Effect.COMPATIBLE,
                    "the " + after.text(Fact.IN) + " parameter is called otherwise: " + change, change);
        }
        if (!before.text(Fact.IN).equals(after.text(Fact.IN))) {
            String change = before.text(Fact.IN) + " -> " + after.text(Fact.IN);
            findings.add(site, ChangeKind.PARAMETER_MOVED, Effect.BREAKING,
                    "the parameter moved from the " + before.text(Fact.IN) + " to the " + after.text(Fact.IN), change);
        } else if (!before.text(Fact.STYLE).equals(after.text(Fact.STYLE))) {
            String change = before.text(Fact.STYLE) + " -> " + after.text(Fact.STYLE);
            findings.add(site, ChangeKind.PARAMETER_STYLE_CHANGED, Effect.BREAKING,
                    "the parameter is written in another style: " + change, change);
        }
        if (before.is(Fact.AUTO_FILLED) != after.is(Fact.AUTO_FILLED)) {
            findings.add(site, ChangeKind.PARAMETER_SOURCE_CHANGED,
                    after.is(Fact.AUTO_FILLED) ? Effect.COMPATIBLE : Effect.BREAKING,
                    after.is(Fact.AUTO_FILLED) ? "credentials give the parameter now" : "callers give the parameter now");
        }
        values.compare(site, pair, "parameter", SENT);
        java(site, operations, before, after);
    }

    private void java(Site site, Pair operations, Element before, Element after) {
        findings.java(site.path(), site,
                () -> java.before().of(before, operations.before()), () -> java.after().of(after, operations.after()));
    }

    private void removedParameter(Site operation, Pair operations, Element removed, Pairs parameters) {
        Site site = parameterSite(operation, removed);
        boolean renamed = parameters.removed().size() == 1 && parameters.added().size() == 1
                && parameters.added().get(0).text(Fact.TYPE).equals(removed.text(Fact.TYPE));
        findings.add(site, ChangeKind.PARAMETER_REMOVED, Effect.BREAKING, "the " + removed.text(Fact.IN)
                + " parameter is gone" + (renamed ? "; perhaps it is called " + parameters.added().get(0).key() + " now" : ""));
        findings.java(site.path(), site, () -> java.before().of(removed, operations.before()), Side.NOTHING);
    }

    private void addedParameter(Site operation, Pair operations, Element added) {
        Site site = parameterSite(operation, added);
        boolean asked = added.is(Fact.REQUIRED) && !added.is(Fact.AUTO_FILLED);
        findings.add(site, asked ? ChangeKind.REQUIRED_PARAMETER_ADDED : ChangeKind.PARAMETER_ADDED,
                asked ? Effect.BREAKING : Effect.COMPATIBLE,
                asked ? "a new required " + added.text(Fact.IN) + " parameter: calls without it fail"
                        : "a new optional " + added.text(Fact.IN) + " parameter");
        findings.java(site.path(), site, Side.NOTHING, () -> java.after().of(added, operations.after()));
    }

    private static Site bodySite(Site operation, Element body) {
        return operation.below(body, operation.place() + " request body");
    }

    private void body(Site operation, Pair operations, Pair pair) {
        Site site = bodySite(operation, pair.after());
        String was = pair.before().text(Fact.MEDIA);
        String is = pair.after().text(Fact.MEDIA);
        if (!was.equals(is)) {
            findings.add(site, ChangeKind.MEDIA_TYPE_CHANGED, Effect.BREAKING,
                    "the body is sent as " + is + " instead of " + was, was + " -> " + is);
        }
        values.compare(site, pair, "body", SENT);
        for (Pair field : Pairs.byKey(pair.before().parts(), pair.after().parts()).both()) {
            String change = field.before().text(Fact.STYLE) + " -> " + field.after().text(Fact.STYLE);
            if (!field.before().text(Fact.STYLE).equals(field.after().text(Fact.STYLE))) {
                findings.add(site.below(field.after(), site.place() + " field " + field.after().key()),
                        ChangeKind.FIELD_ENCODING_CHANGED, Effect.BREAKING, "the field is written another way: " + change,
                        change);
            }
        }
        java(site, operations, pair.before(), pair.after());
    }

    private void removedBody(Site operation, Pair operations, Element removed) {
        Site site = bodySite(operation, removed);
        findings.add(site, ChangeKind.BODY_REMOVED, Effect.BREAKING, "the operation takes no body any more");
        findings.java(site.path(), site, () -> java.before().of(removed, operations.before()), Side.NOTHING);
    }

    private void addedBody(Site operation, Pair operations, Element added) {
        Site site = bodySite(operation, added);
        boolean asked = added.is(Fact.REQUIRED);
        findings.add(site, asked ? ChangeKind.REQUIRED_BODY_ADDED : ChangeKind.BODY_ADDED,
                asked ? Effect.BREAKING : Effect.COMPATIBLE,
                asked ? "the operation needs a body now: calls without it fail" : "the operation can take a body now");
        findings.java(site.path(), site, Side.NOTHING, () -> java.after().of(added, operations.after()));
    }
}

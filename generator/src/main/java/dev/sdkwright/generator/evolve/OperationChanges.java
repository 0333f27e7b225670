package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Side;
import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Element.Kind;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Surface;
import java.util.List;

/** Changes of operations. One is the same if its method and path are, else if its operationId is. */
final class OperationChanges {
    private final Findings findings;
    private final JavaDifference java;
    private final ValueChanges values;
    private final RequestChanges requests;
    private final ResponseChanges responses;

    OperationChanges(Findings findings, JavaDifference java, ValueChanges values) {
        this.findings = findings;
        this.java = java;
        this.values = values;
        this.requests = new RequestChanges(findings, java, values);
        this.responses = new ResponseChanges(findings, values);
    }

    static Pairs pairs(Surface before, Surface after) {
        return Pairs.byKey(before.root().parts(Kind.OPERATION), after.root().parts(Kind.OPERATION))
                .joined(operation -> operation.key().replaceAll("\\{[^{}]*}", "{}"))
                .joined(operation -> operation.text(Fact.ID));
    }

    static Site site(Element operation) {
        return new Site(Element.path("", Kind.OPERATION, operation.key()), operation.key());
    }

    void compare(Pairs operations) {
        operations.both().forEach(this::compare);
        for (Element removed : operations.removed()) {
            findings.add(site(removed), ChangeKind.OPERATION_REMOVED, Effect.BREAKING,
                    "the operation " + removed.text(Fact.ID) + " is gone");
            findings.java(site(removed).path(), site(removed), () -> java.before().ofAll(removed, removed), Side.NOTHING);
        }
        for (Element added : operations.added()) {
            findings.add(site(added), ChangeKind.OPERATION_ADDED, Effect.COMPATIBLE,
                    "the operation " + added.text(Fact.ID) + " is new");
            findings.java(site(added).path(), site(added), Side.NOTHING, () -> java.after().ofAll(added, added));
        }
    }

    private void compare(Pair pair) {
        Element before = pair.before();
        Element after = pair.after();
        Site site = site(after);
        if (!signature(before).equals(signature(after))) {
            findings.add(site, ChangeKind.OPERATION_MOVED, Effect.BREAKING,
                    "the operation " + after.text(Fact.ID) + " moved here from " + before.key(), "from " + before.key());
        }
        if (!before.text(Fact.ID).equals(after.text(Fact.ID))) {
            String change = before.text(Fact.ID) + " -> " + after.text(Fact.ID);
            findings.add(site, ChangeKind.OPERATION_RENAMED, Effect.COMPATIBLE, "the operationId changed: " + change, change);
        }
        security(site, before, after);
        if (!before.text(Fact.SERVER).equals(after.text(Fact.SERVER))) {
            String change = before.fact(Fact.SERVER).orElse("that of the client") + " -> "
                    + after.fact(Fact.SERVER).orElse("that of the client");
            findings.add(site, ChangeKind.DEFAULT_SERVER_CHANGED, Effect.NOTABLE, "it is called elsewhere: " + change, change);
        }
        String pages = before.fact(Fact.PAGES).orElse("none");
        String pagesNow = after.fact(Fact.PAGES).orElse("none");
        if (!pages.equals(pagesNow)) {
            String change = pages + " -> " + pagesNow;
            findings.add(site, ChangeKind.PAGES_CHANGED, Effect.COMPATIBLE,
                    "what leads from page to page changed: " + change, change);
        }
        values.wording(site, pair, "operation");
        requests.compare(site, pair);
        responses.compare(site, pair);
        findings.java(site.path(), site, () -> java.before().of(before, before), () -> java.after().of(after, after));
    }

    private static String signature(Element operation) {
        return operation.key().replaceAll("\\{[^{}]*}", "{}");
    }

    private void security(Site site, Element before, Element after) {
        String was = before.text(Fact.SECURITY);
        String is = after.text(Fact.SECURITY);
        if (was.equals(is)) {
            return;
        }
        List<String> accepted = List.of(is.split("\\|", -1));
        boolean open = is.isEmpty() || accepted.contains("");
        boolean stillAccepted = open || !was.isEmpty() && accepted.containsAll(List.of(was.split("\\|", -1)));
        String change = (was.isEmpty() ? "nothing" : was) + " -> " + (is.isEmpty() ? "nothing" : is);
        findings.add(site, stillAccepted ? ChangeKind.SECURITY_LOOSENED : ChangeKind.SECURITY_TIGHTENED,
                stillAccepted ? Effect.COMPATIBLE : Effect.BREAKING,
                "what calls must be sent with changed: " + change, change);
    }
}

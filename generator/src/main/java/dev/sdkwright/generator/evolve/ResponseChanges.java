package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Element.Kind;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Use;
import java.util.Optional;

/** Changes of what an operation gives: its statuses, their bodies and their headers. */
final class ResponseChanges {
    private static final Optional<Use> RECEIVED = Optional.of(Use.RECEIVED);

    private final Findings findings;
    private final ValueChanges values;

    ResponseChanges(Findings findings, ValueChanges values) {
        this.findings = findings;
        this.values = values;
    }

    void compare(Site operation, Pair operations) {
        Pairs responses = Pairs.byKey(operations.before().parts(Kind.RESPONSE), operations.after().parts(Kind.RESPONSE));
        responses.both().forEach(pair -> response(site(operation, pair.after()), pair));
        // Statuses that a client does not know are read like those that it knows.
        responses.removed().forEach(removed -> findings.add(site(operation, removed), ChangeKind.RESPONSE_REMOVED,
                Effect.NOTABLE, "the status " + removed.key() + " is no longer declared"));
        responses.added().forEach(added -> findings.add(site(operation, added), ChangeKind.RESPONSE_ADDED,
                Effect.COMPATIBLE, "the status " + added.key() + " is new"));
    }

    private static Site site(Site operation, Element response) {
        return operation.below(response, operation.place() + " response " + response.key());
    }

    private void response(Site site, Pair pair) {
        String was = pair.before().text(Fact.MEDIA);
        String is = pair.after().text(Fact.MEDIA);
        if (was.isEmpty() && !is.isEmpty()) {
            findings.add(site, ChangeKind.RESPONSE_BODY_ADDED, Effect.COMPATIBLE, "the answer has a body now");
        } else if (!was.isEmpty() && is.isEmpty()) {
            findings.add(site, ChangeKind.RESPONSE_BODY_REMOVED, Effect.BREAKING, "the answer has no body any more");
        } else if (!was.equals(is)) {
            findings.add(site, ChangeKind.MEDIA_TYPE_CHANGED, Effect.BREAKING,
                    "the body comes as " + is + " instead of " + was, was + " -> " + is);
        }
        values.type(site, pair, RECEIVED);
        values.wording(site, pair, "answer");
        headers(site, pair);
    }

    private void headers(Site response, Pair responses) {
        Pairs headers = Pairs.byKey(responses.before().parts(Kind.HEADER), responses.after().parts(Kind.HEADER));
        headers.both().forEach(pair -> values.compare(site(response, pair.after(), "header"), pair, "header", RECEIVED));
        headers.removed().forEach(removed -> findings.add(site(response, removed, "header"), ChangeKind.HEADER_REMOVED,
                Effect.NOTABLE, "the header is no longer declared"));
        headers.added().forEach(added -> findings.add(site(response, added, "header"), ChangeKind.HEADER_ADDED,
                Effect.COMPATIBLE, "the header is new"));
    }

    private static Site site(Site response, Element part, String noun) {
        return response.below(part, response.place() + " " + noun + " " + part.key());
    }
}

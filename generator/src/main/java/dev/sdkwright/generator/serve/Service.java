package dev.sdkwright.generator.serve;

import dev.sdkwright.generator.read.ContractTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a contract says to a request, without any of the network in it. */
final class Service {
    private final References references;
    private final Routes routes;
    private final ParameterCheck parameters;
    private final BodyCheck bodies;
    private final SecurityCheck security;
    private final TokenEndpoint tokens;
    private final Answers answers;
    private final Samples requestSamples;

    /**
     * What becomes of a request.
     *
     * @param route the operation that it is for; empty where there is none, as for one that asks for a token
     * @param refusal why it is not right; empty where it is
     */
    record Verdict(Optional<Route> route, Optional<Refusal> refusal, Set<String> methods) {}

    Service(ContractTree contract, AccessKeys keys) {
        this.references = new References(contract.root(), contract.dialect());
        SchemaChecks requests = new SchemaChecks(references, contract.dialect(), Direction.REQUEST);
        SchemaChecks responses = new SchemaChecks(references, contract.dialect(), Direction.RESPONSE);
        this.routes = new Routes(contract, references);
        this.parameters = new ParameterCheck(references, requests);
        this.bodies = new BodyCheck(references, requests);
        this.security = new SecurityCheck(references, keys);
        this.tokens = new TokenEndpoint(references);
        this.answers = new Answers(references, new Samples(references, responses, Direction.RESPONSE));
        this.requestSamples = new Samples(references, requests, Direction.REQUEST);
    }

    References references() {
        return references;
    }

    Routes routes() {
        return routes;
    }

    /** Makes what can be sent. */
    Samples requestSamples() {
        return requestSamples;
    }

    /** Of several operations with one path and method the first is meant to which the request is right. */
    Verdict judge(Received request) {
        Routes.Found found = routes.find(request);
        if (found.methods().isEmpty() && tokens.isAt(request.path())) {
            return new Verdict(Optional.empty(), tokens.refusal(request), Set.of("POST"));
        }
        if (found.methods().isEmpty()) {
            return new Verdict(Optional.empty(), Optional.of(Refusal.of(404, "path", "the contract has none like it")), Set.of());
        }
        if (found.candidates().isEmpty()) {
            return new Verdict(Optional.empty(), Optional.of(Refusal.of(405, "method",
                    "the path has " + String.join(", ", found.methods()) + " only")), found.methods());
        }
        Verdict first = null;
        for (Map.Entry<Route, Route.Match> candidate : found.candidates()) {
            Optional<Refusal> refusal = refusal(candidate.getKey(), candidate.getValue(), request);
            Verdict verdict = new Verdict(Optional.of(candidate.getKey()), refusal, found.methods());
            if (refusal.isEmpty()) {
                return verdict;
            }
            first = first == null ? verdict : first;
        }
        return first;
    }

    private Optional<Refusal> refusal(Route route, Route.Match match, Received request) {
        Optional<Refusal> insecure = security.check(route, request);
        if (insecure.isPresent()) {
            return insecure;
        }
        List<Problem> problems = new ArrayList<>(parameters.problems(route, match, request));
        Optional<Refusal> body = bodies.check(route, request);
        int status = problems.isEmpty() ? body.map(Refusal::status).orElse(400) : 400;
        body.ifPresent(refusal -> problems.addAll(refusal.problems()));
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(status, problems));
    }

    Answer answer(Verdict verdict, Received request, Wish wish) {
        if (verdict.route().isEmpty() && verdict.refusal().isEmpty()) {
            return TokenEndpoint.token();
        }
        if (verdict.route().isEmpty() || verdict.refusal().isPresent() && !wish.isAnswerOfItsOwn()) {
            Answer refusal = Answers.refusal(verdict.refusal().orElseThrow());
            if (refusal.status() == 405) {
                refusal.headers().put("Allow", String.join(", ", verdict.methods()));
            }
            return refusal;
        }
        Route route = verdict.route().get();
        if (wish.example().isPresent() && !answers.hasExample(route, wish.example().get())) {
            return Answers.refusal(Refusal.of(400, "wish", "the operation has no example '" + wish.example().get() + "'"));
        }
        return answers.of(route, request, wish);
    }
}

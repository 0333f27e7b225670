package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Chooses for each request the first alternative of its operation that the given credentials satisfy. A request that
 * may go without goes without only when they satisfy none.
 */
final class SchemeAuthorizer implements Authorizer {

    private final SecuritySchemes schemes;
    private final Map<String, ICredential> bound;
    private final List<ICredential> others;

    SchemeAuthorizer(SecuritySchemes schemes, Map<String, ICredential> bound, List<ICredential> others) {
        this.schemes = schemes;
        this.bound = bound;
        this.others = others;
    }

    /** A scheme and what proves it. */
    private record Step(SecurityScheme scheme, ICredential credential) {
        HttpRequest take(HttpRequest request, HttpClient transport) {
            return credential instanceof SchemeCredential own
                    ? own.apply(request, scheme, transport)
                    : credential.syncProcessAuthRequest(request, transport);
        }

        CompletableFuture<HttpRequest> takeAsync(HttpRequest request, HttpClient transport) {
            return credential instanceof SchemeCredential own
                    ? own.applyAsync(request, scheme, transport)
                    : credential.processAuthRequest(request, transport);
        }
    }

    @Override
    public HttpRequest authorize(HttpRequest request, HttpRequestDef<?, ?> definition, HttpClient transport) {
        HttpRequest result = filled(request);
        for (Step step : choose(result, definition)) {
            result = step.take(result, transport);
        }
        return result;
    }

    @Override
    public CompletableFuture<HttpRequest> authorizeAsync(
            HttpRequest request, HttpRequestDef<?, ?> definition, HttpClient transport) {
        try {
            HttpRequest start = filled(request);
            CompletableFuture<HttpRequest> result = CompletableFuture.completedFuture(start);
            for (Step step : choose(start, definition)) {
                result = result.thenCompose(next -> step.takeAsync(next, transport));
            }
            return result;
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public boolean renew(HttpRequest rejected) {
        boolean renewed = false;
        for (Collection<ICredential> credentials : List.of(bound.values(), others)) {
            for (ICredential credential : credentials) {
                renewed |= credential.renew(rejected);
            }
        }
        return renewed;
    }

    @Override
    public Authorizer with(UnaryOperator<ICredential> change) {
        Map<String, ICredential> changed = new LinkedHashMap<>(bound);
        changed.replaceAll((scheme, credential) -> change.apply(credential));
        return new SchemeAuthorizer(schemes, changed, others.stream().map(change).toList());
    }

    @Override
    public Set<String> secrets() {
        return schemes.secrets();
    }

    private HttpRequest filled(HttpRequest request) {
        HttpRequest result = request;
        for (Collection<ICredential> credentials : List.of(bound.values(), others)) {
            for (ICredential credential : credentials) {
                result = credential.fillRequest(result);
            }
        }
        return result;
    }

    private List<Step> choose(HttpRequest request, HttpRequestDef<?, ?> definition) {
        SecurityRequirement requirement = schemes.effective(definition.security());
        List<List<SecurityScheme>> alternatives = new ArrayList<>();
        for (List<String> names : requirement.alternatives()) {
            alternatives.add(schemes.named(names));
        }
        for (List<SecurityScheme> alternative : alternatives) {
            Optional<List<Step>> steps = steps(alternative, request);
            if (steps.isPresent()) {
                return steps.get();
            }
        }
        // Where every alternative has something that only the transport can do, it is taken to do it.
        if (alternatives.stream().allMatch(SchemeAuthorizer::hasOther)) {
            for (List<SecurityScheme> alternative : alternatives) {
                Optional<List<Step>> steps = steps(withoutOther(alternative), request);
                if (steps.isPresent()) {
                    return steps.get();
                }
            }
        }
        // Who brings an Authorization of their own needs none of ours.
        if (requirement.isOptional() || request.haveHeader("Authorization")) {
            return List.of();
        }
        throw new SdkException(missing(definition.getName(), alternatives));
    }

    /** Empty when there is a scheme that no credential is left for. */
    private Optional<List<Step>> steps(List<SecurityScheme> alternative, HttpRequest request) {
        List<Step> steps = new ArrayList<>(alternative.size());
        Set<ICredential> left = new LinkedHashSet<>(others);
        for (SecurityScheme scheme : alternative) {
            ICredential credential = bound.get(scheme.getName());
            if (credential == null) {
                credential = left.stream().filter(candidate -> candidate.serves(scheme)).findFirst().orElse(null);
                // One key is not two: what proves one scheme says nothing of another that is asked for with it.
                left.remove(credential);
            }
            if (credential != null) {
                steps.add(new Step(scheme, credential));
            } else if (!scheme.isOn(request)) {
                return Optional.empty();
            }
        }
        return Optional.of(steps);
    }

    private static boolean hasOther(List<SecurityScheme> alternative) {
        return alternative.stream().anyMatch(scheme -> scheme.kind() == SecurityScheme.Kind.OTHER);
    }

    private static List<SecurityScheme> withoutOther(List<SecurityScheme> alternative) {
        return alternative.stream().filter(scheme -> scheme.kind() != SecurityScheme.Kind.OTHER).toList();
    }

    private String missing(String operation, List<List<SecurityScheme>> alternatives) {
        StringBuilder text = new StringBuilder("no credential for operation ");
        text.append(operation).append(", which takes ");
        boolean several = false;
        for (int i = 0; i < alternatives.size(); i++) {
            text.append(i == 0 ? "" : ", or ");
            for (int j = 0; j < alternatives.get(i).size(); j++) {
                text.append(j == 0 ? "" : " and ").append(alternatives.get(i).get(j));
                several |= j > 0;
            }
        }
        text.append("; given: ").append(given()).append("; call withCredential(...) before build()");
        if (several) {
            text.append(", withCredential(scheme, ...) for each of several that go together");
        }
        return text.toString();
    }

    private String given() {
        List<String> classes = new ArrayList<>();
        bound.forEach((scheme, credential) -> classes.add(credential.getClass().getSimpleName() + " for " + scheme));
        others.forEach(credential -> classes.add(credential.getClass().getSimpleName()));
        return classes.isEmpty() ? "none" : String.join(", ", classes);
    }
}

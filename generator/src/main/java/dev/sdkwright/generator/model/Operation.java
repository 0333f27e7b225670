package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One call that the service offers.
 *
 * @param id the operationId, or what stands for it; unique
 * @param method the HTTP method, upper case
 * @param path the path template
 * @param parameters in document order, those of the path item before the operation's own
 * @param body what is sent, if anything
 * @param contentType what its requests are sent as where the contract says so apart from the body; a media type
 * @param responses by status, in document order
 * @param terms what it says itself of what it is sent with and where it goes
 * @param paging whether and how its answers come in pages
 * @param requestType the class of what it takes
 * @param responseType the class of what it gives
 */
public record Operation(
        String id,
        String method,
        String path,
        List<String> tags,
        Documentation documentation,
        List<Parameter> parameters,
        Optional<RequestBody> body,
        Optional<String> contentType,
        List<Response> responses,
        Terms terms,
        Paging paging,
        TypeId requestType,
        TypeId responseType) {
    private static final List<Predicate<Response>> SUCCESSES = List.of(Response::isSuccess,
            response -> response.status().equals(Response.DEFAULT), Response::isRedirect);
    private static final Pattern ERROR = Pattern.compile("[45]..|default");

    public Operation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(paging, "paging");
        Objects.requireNonNull(requestType, "requestType");
        Objects.requireNonNull(responseType, "responseType");
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
    }

    /**
     * What it gives when it does what was asked; where nothing of the kind is declared, {@code default}, and where that is
     * not either, what leads to another place.
     */
    public List<Response> successes() {
        for (Predicate<Response> kind : SUCCESSES) {
            List<Response> found = responses.stream().filter(kind).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether all that it answers with is the way to another place, as downloads do that lie elsewhere. */
    public boolean isAnsweredByRedirect() {
        List<Response> successes = successes();
        return !successes.isEmpty() && successes.stream().allMatch(Response::isRedirect);
    }

    /** The bodies of {@link #successes()}, no body among them. */
    public List<StatusBody> successBodies() {
        return StatusBody.of(successes());
    }

    /** Its answer as it can be read while it comes; empty where it cannot. */
    public Optional<StreamedContent> streamed() {
        return method.equals("HEAD")
                ? Optional.empty()
                : successes().stream().filter(response -> !response.isRedirect()).flatMap(response -> response.streamed().stream()).findFirst();
    }

    /** The bodies that errors come with. */
    public List<StatusBody> errorBodies() {
        return StatusBody.of(responses.stream()
                .filter(response -> response.content().isPresent() && ERROR.matcher(response.status()).matches())
                .toList());
    }

    public Operation withResponseType(TypeId newResponseType) {
        return new Operation(id, method, path, tags, documentation, parameters, body, contentType, responses, terms, paging,
                requestType, newResponseType);
    }

    public Operation withTerms(Terms newTerms) {
        return new Operation(id, method, path, tags, documentation, parameters, body, contentType, responses, newTerms, paging,
                requestType, responseType);
    }

    public Operation withPaging(Paging newPaging) {
        return new Operation(id, method, path, tags, documentation, parameters, body, contentType, responses, terms, newPaging,
                requestType, responseType);
    }

    /** How its pages follow each other; empty where it has none, and before anybody looked for them. */
    public Optional<Pagination> pagination() {
        return paging instanceof Pagination found ? Optional.of(found) : Optional.empty();
    }
}

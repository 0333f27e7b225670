package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.doc.ShellLiteral;
import dev.sdkwright.generator.sample.HttpCall.Body;
import dev.sdkwright.generator.sample.HttpCall.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A shell script that signs a call with an access key, by openssl, and makes it with curl. */
record SignedCurlView(
        String operation,
        String method,
        String endpoint,
        String path,
        String query,
        boolean hasQuery,
        List<String> headers,
        Optional<String> body,
        boolean file,
        Optional<Multipart> multipart,
        boolean hasBody) {

    /**
     * A body of parts, which the script puts together itself, since the signature is of every byte of it.
     *
     * @param mediaType as a header, without the boundary
     */
    record Multipart(String mediaType, List<HttpSampleView.Part> parts) {}

    private static final String PROJECT = "{project_id}";

    static SignedCurlView of(HttpCall call) {
        Optional<Body> body = call.body();
        String query = call.query().stream()
                .map(pair -> PathText.strictlyEncoded(pair.name()) + "="
                        + PathText.strictlyEncoded(pair.value().text()))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("&"));
        Optional<Body.Multipart> multipart =
                body.filter(Body.Multipart.class::isInstance).map(Body.Multipart.class::cast);
        boolean file = body.filter(Body.File.class::isInstance).isPresent();
        return new SignedCurlView(
                MarkdownText.code(call.operation()),
                ShellLiteral.of(call.method()),
                ShellLiteral.of(call.endpoint()),
                path(call),
                ShellLiteral.of(query),
                !query.isEmpty(),
                headers(multipart.isEmpty() ? call.headers() : withoutMediaType(call.headers())),
                body.filter(sent -> !file && multipart.isEmpty()).map(SignedCurlView::text).map(ShellLiteral::of),
                file,
                multipart.map(SignedCurlView::parts),
                body.isPresent());
    }

    private static Multipart parts(Body.Multipart body) {
        return new Multipart(ShellLiteral.of("Content-Type: " + body.mediaType()),
                body.parts().stream().map(part -> HttpSampleView.part(part, new ShellDialect())).toList());
    }

    /** What is filled in by credentials comes from the environment here too. */
    private static String path(HttpCall call) {
        List<String> words = new ArrayList<>();
        for (HttpCall.Piece piece : call.path()) {
            if (piece.value() && piece.text().equals(PROJECT)) {
                words.add("\"$CLOUD_SDK_PROJECT_ID\"");
            } else {
                words.add(ShellLiteral.of(piece.value() ? PathText.strictlyEncoded(piece.text())
                        : PathText.encodedSegments(piece.text())));
            }
        }
        return words.isEmpty() ? "/" : String.join("", words);
    }

    private static List<String> headers(List<Pair> headers) {
        return headers.stream().map(pair -> ShellLiteral.of(pair.name() + ": " + pair.value().text())).toList();
    }

    /** The boundary belongs to it, which only the script knows. */
    private static List<Pair> withoutMediaType(List<Pair> headers) {
        return headers.stream().filter(pair -> !pair.name().equals("Content-Type")).toList();
    }

    private static String text(Body body) {
        if (body instanceof Body.Json json) {
            return JsonPrinter.JSON.pretty(json.value(), "");
        }
        if (body instanceof Body.Form form) {
            return form.fields().stream()
                    .map(field -> PathText.strictlyEncoded(field.name()) + "="
                            + PathText.strictlyEncoded(field.value().text()))
                    .collect(Collectors.joining("&"));
        }
        return body instanceof Body.Text text ? text.text() : "";
    }
}

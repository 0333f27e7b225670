package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.sample.HttpCall.Body;
import dev.sdkwright.generator.sample.HttpCall.Pair;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A program that makes a call with nothing but HTTP; every text is an expression of the language. */
record HttpSampleView(
        String operation,
        String request,
        String method,
        String endpoint,
        String path,
        boolean hasQuery,
        List<Entry> query,
        List<Entry> headers,
        boolean hasCookies,
        List<Entry> cookies,
        Optional<HttpCall.Login> login,
        boolean secrets,
        boolean hasBody,
        Optional<String> json,
        Optional<String> text,
        boolean file,
        Optional<Form> form,
        Optional<Multipart> multipart,
        boolean encodes,
        boolean readsText,
        boolean readsFile) {

    /**
     * A name and what it is set to.
     *
     * @param header both, as they stand in a header
     * @param pair both, with nothing but an equals sign between them
     * @param encoded both, as they stand in a query
     * @param first whether none stands before it
     */
    record Entry(String name, String value, String header, String pair, String encoded, boolean first) {}

    /** The fields of a form. */
    record Form(List<Entry> fields) {}

    /** The parts of a multipart body. */
    record Multipart(List<Part> parts) {}

    /** A part: its header as the language writes the name and the media type, and its text unless it is a file. */
    record Part(String name, String disposition, String mediaType, String text, boolean file, String curl) {}

    static HttpSampleView of(HttpCall call, Dialect dialect) {
        Optional<Body> body = call.body();
        List<Part> parts = body.filter(Body.Multipart.class::isInstance)
                .map(sent -> ((Body.Multipart) sent).parts().stream().map(part -> part(part, dialect)).toList())
                .orElse(List.of());
        // The boundary belongs to the media type of a multipart body; only the program knows it.
        List<Pair> headers = call.headers().stream()
                .filter(header -> !(header.name().equals("Content-Type")
                        && body.orElse(null) instanceof Body.Multipart))
                .toList();
        boolean values = call.path().stream().anyMatch(HttpCall.Piece::value);
        boolean textual = body.filter(sent -> sent instanceof Body.Json || sent instanceof Body.Text
                || sent instanceof Body.Form).isPresent();
        boolean form = body.orElse(null) instanceof Body.Form;
        return new HttpSampleView(
                dialect.comment(call.operation()),
                dialect.comment(call.method() + " " + rawPath(call)),
                dialect.literal(call.method()),
                dialect.literal(call.endpoint()),
                dialect.path(call.path()),
                !call.query().isEmpty(),
                entries(call.query(), dialect),
                entries(headers, dialect),
                !call.cookies().isEmpty(),
                entries(call.cookies(), dialect),
                call.basic(),
                call.basic().isPresent() || hasSecrets(call.query()) || hasSecrets(call.headers())
                        || hasSecrets(call.cookies()),
                body.isPresent(),
                body.filter(Body.Json.class::isInstance).map(sent -> dialect.document(((Body.Json) sent).value())),
                body.filter(Body.Text.class::isInstance).map(sent -> dialect.literal(((Body.Text) sent).text())),
                body.filter(Body.File.class::isInstance).isPresent(),
                body.filter(Body.Form.class::isInstance)
                        .map(sent -> new Form(entries(((Body.Form) sent).fields(), dialect))),
                body.filter(Body.Multipart.class::isInstance).map(sent -> new Multipart(parts)),
                values || !call.query().isEmpty() || form,
                textual,
                body.filter(Body.File.class::isInstance).isPresent() || parts.stream().anyMatch(Part::file));
    }

    private static String rawPath(HttpCall call) {
        return String.join("", call.path().stream().map(HttpCall.Piece::text).toList());
    }

    private static boolean hasSecrets(List<Pair> pairs) {
        return pairs.stream().anyMatch(pair -> pair.value().variable().isPresent());
    }

    private static List<Entry> entries(List<Pair> pairs, Dialect dialect) {
        return IntStream.range(0, pairs.size())
                .mapToObj(index -> entry(pairs.get(index), index == 0, dialect))
                .toList();
    }

    private static Entry entry(Pair pair, boolean first, Dialect dialect) {
        HttpCall.Value value = pair.value();
        String encoded = dialect.value(
                PathText.strictlyEncoded(pair.name()) + "=" + PathText.encodedValue(value.text()), value.variable());
        return new Entry(dialect.literal(pair.name()), dialect.value(value.text(), value.variable()),
                dialect.value(pair.name() + ": " + value.text(), value.variable()),
                dialect.value(pair.name() + "=" + value.text(), value.variable()), encoded, first);
    }

    static Part part(HttpCall.Part part, Dialect dialect) {
        String name = part.name().replace("\"", "%22").replaceAll("[\r\n]", " ");
        String disposition = "form-data; name=\"" + name + "\"" + (part.file() ? "; filename=\"file\"" : "");
        String curl = part.file()
                ? dialect.literal(part.name() + "=@") + "\"$FILE\"" + dialect.literal(";type=" + part.mediaType())
                : dialect.literal(part.name() + "=" + part.text());
        return new Part(dialect.literal(part.name()), dialect.literal(disposition), dialect.literal(part.mediaType()),
                dialect.literal(part.text()), part.file(), curl);
    }
}

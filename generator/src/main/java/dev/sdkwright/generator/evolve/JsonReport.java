package dev.sdkwright.generator.evolve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Everything, with names that stay. */
final class JsonReport {

    String of(Evolution evolution) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("step", evolution.step().text());
            json.writeNumberField("breaking", evolution.breaking().size());
            json.writeArrayFieldStart("changes");
            for (Change change : evolution.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.id());
        json.writeStringField("kind", change.kind().text());
        json.writeStringField("place", change.place());
        json.writeStringField("message", change.message());
        json.writeStringField("step", change.step().text());
        json.writeBooleanField("breaking", change.isBreaking());
        json.writeBooleanField("breaksCalls", change.effect() == Effect.BREAKING);
        json.writeBooleanField("breaksSource", change.java().breaksSource());
        json.writeBooleanField("breaksBinary", change.java().breaksBinary());
        array(json, "gone", change.java().gone());
        array(json, "new", change.java().added());
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}

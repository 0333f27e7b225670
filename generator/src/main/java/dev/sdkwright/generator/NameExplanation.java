package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.evolve.Pointers;
import dev.sdkwright.generator.surface.Origins;
import dev.sdkwright.generator.surface.SchemaPlace;
import java.util.ArrayList;
import java.util.List;

/** Says in words where a name of the Java comes from. */
public final class NameExplanation {
    private final Description description;
    private final Origins origins;

    public NameExplanation(Description description) {
        this.description = description;
        this.origins = new Origins(description.surface());
    }

    /** Lines: a signature, and what of the contract it comes from; empty for a name that nothing has. */
    public List<String> of(String name) {
        List<String> lines = new ArrayList<>();
        for (Origins.Origin origin : origins.of(name)) {
            lines.add(origin.signature());
            lines.add("  from " + words(origin.path()) + " at " + description.places().apply(Pointers.of(origin.path())));
        }
        return lines;
    }

    /** What may have been meant by a name that nothing has, as the end of a sentence; empty where nothing is like it. */
    public String hint(String name) {
        return Spelling.closest(name, origins.known()).map(known -> "; did you mean " + known + "?").orElse("");
    }

    private static String words(String path) {
        if (path.isEmpty()) {
            return "the title of the contract, or the option for it,";
        }
        List<String> words = new ArrayList<>();
        for (String step : path.split("\n")) {
            int space = step.indexOf(' ');
            String kind = step.substring(0, space);
            String key = step.substring(space + 1);
            words.add(0, switch (kind) {
                case "schema" -> "the schema " + SchemaPlace.of(key);
                case "member" -> "the " + key + " of the answer";
                case "upload" -> "the upload of " + key;
                default -> ("the " + kind + " " + key).strip();
            });
        }
        return String.join(" of ", words);
    }
}

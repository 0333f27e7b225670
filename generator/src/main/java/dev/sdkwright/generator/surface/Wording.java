package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a contract says about something in prose, told apart by what it means to a caller. */
final class Wording {
    private static final String DEFAULT = "default ";
    private static final String EXAMPLE = "example ";
    /** What tells which media type is sent, which has a fact of its own. */
    private static final String SENT = "sent as ";

    private Wording() {}

    static void put(Documentation documentation, Map<Fact, String> facts) {
        List<String> bounds = new ArrayList<>();
        StringBuilder words = new StringBuilder(documentation.text());
        for (String phrase : documentation.facts()) {
            if (phrase.startsWith(DEFAULT)) {
                facts.put(Fact.DEFAULT, phrase.substring(DEFAULT.length()));
            } else if (phrase.startsWith(EXAMPLE) || phrase.startsWith("the service also takes ")) {
                words.append('\n').append(phrase);
            } else if (!phrase.startsWith(SENT)) {
                bounds.add(phrase);
            }
        }
        if (!bounds.isEmpty()) {
            facts.put(Fact.BOUNDS, String.join("; ", bounds));
        }
        if (!words.isEmpty()) {
            facts.put(Fact.WORDS, Integer.toHexString(words.toString().hashCode()));
        }
        if (documentation.deprecated()) {
            facts.put(Fact.DEPRECATED, Fact.YES);
        }
    }
}

package dev.sdkwright.generator.model;

import java.util.List;

/**
 * What a contract says about something in prose; raw text, to be escaped where it is printed.
 *
 * @param text the description, possibly empty
 * @param facts bounds, patterns and the like, a phrase each
 * @param deprecated whether the contract discourages its use
 */
public record Documentation(String text, List<String> facts, boolean deprecated) {
    public static final Documentation NONE = new Documentation("", List.of(), false);

    public Documentation {
        facts = List.copyOf(facts);
    }

    public static Documentation of(String text) {
        return new Documentation(text, List.of(), false);
    }
}

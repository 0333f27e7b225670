package dev.sdkwright.generator.evolve;

import java.util.List;
import java.util.Locale;

/** The forms that an {@link Evolution} can be told in. */
public enum Report {
    /** For a console. */
    TEXT {
        @Override
        public String of(Evolution evolution) {
            return new TextReport().of(evolution);
        }
    },
    /** For a changelog or a comment. */
    MARKDOWN {
        @Override
        public String of(Evolution evolution) {
            return new MarkdownReport().of(evolution);
        }
    },
    /** For programs. */
    JSON {
        @Override
        public String of(Evolution evolution) {
            return new JsonReport().of(evolution);
        }
    };

    /**
     * Tells it.
     *
     * @return lines, each ended by LF
     */
    public abstract String of(Evolution evolution);

    /** As users choose it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many changes there are and what they ask for, in one line without its end. */
    static String headline(Evolution evolution) {
        int all = evolution.changes().size();
        int breaking = evolution.breaking().size();
        return switch (evolution.step()) {
            case NONE -> "no changes";
            case PATCH -> count(all) + ", of descriptions only; a patch version will do";
            case MINOR -> count(all) + ", none of them breaking; a minor version will do";
            case MAJOR -> count(all) + ", " + breaking + " of them breaking; the next version must be a major one";
        };
    }

    private static String count(int changes) {
        return changes + (changes == 1 ? " change" : " changes");
    }

    /** What a change breaks, a word each. */
    static List<String> broken(Change change) {
        return List.of(
                        change.effect() == Effect.BREAKING ? "calls" : "",
                        change.java().breaksSource() ? "sources" : "",
                        change.java().breaksBinary() ? "compiled classes" : "")
                .stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

package dev.sdkwright.generator.sample;

import java.util.Objects;

/**
 * A program that calls one operation.
 *
 * @param language what it is written in
 * @param code its source, lines ended by LF
 */
public record SampleProgram(Language language, String code) {
    public SampleProgram {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(code, "code");
    }

    /** What programs are written in, in the order in which they are shown. */
    public enum Language {
        JAVA("Java", "java"),
        PYTHON("Python", "python"),
        GO("Go", "go"),
        CURL("curl", "sh");

        private final String label;
        private final String code;

        Language(String label, String code) {
            this.label = label;
            this.code = code;
        }

        /** What readers know it by. */
        public String label() {
            return label;
        }

        /** What fences of Markdown and highlighters know it by. */
        public String code() {
            return code;
        }
    }
}

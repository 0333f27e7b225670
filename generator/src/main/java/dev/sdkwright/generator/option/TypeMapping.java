package dev.sdkwright.generator.option;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A Java type in place of what a schema would become.
 *
 * @param schema what is mapped: a component schema's name, or a type and its format as in {@code string:date-time}
 * @param target the Java type, and what makes it of the value on the wire
 */
public record TypeMapping(String schema, String target) {
    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$.]*";
    private static final Pattern FACTORY = Pattern.compile("(" + NAME + ")#(" + NAME + ")(?:/(" + NAME + "))?");
    private static final Pattern CODEC = Pattern.compile("(" + NAME + ")\\s+by\\s+(" + NAME + ")");

    public TypeMapping {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(target, "target");
        if (schema.isBlank()) {
            throw new IllegalArgumentException("a type is mapped, but no schema is named");
        }
        Target.parse(target);
    }

    /** Whether it is for every schema of a type and format, not for one component. */
    public boolean isFormat() {
        return schema.matches("(string|integer|number|boolean):.+");
    }

    /**
     * A Java type and how its values come from the wire and go there.
     *
     * @param type the class, with its package
     * @param factory the static method that makes a value of what is on the wire, or {@code new}; empty with a codec
     * @param inverse the method that gives what goes on the wire; empty with a codec
     * @param codec the class that reads and writes it, with its package; empty without one
     */
    public record Target(String type, String factory, String inverse, String codec) {
        /**
         * Reads {@code type#factory}, {@code type#factory/inverse} or {@code type by codec}.
         *
         * @throws IllegalArgumentException if the text is none of these
         */
        public static Target parse(String text) {
            Matcher factory = FACTORY.matcher(text.strip());
            Matcher codec = CODEC.matcher(text.strip());
            if (factory.matches()) {
                String inverse = factory.group(3) == null ? "toString" : factory.group(3);
                return new Target(checked(factory.group(1), text), factory.group(2), inverse, "");
            }
            if (codec.matches()) {
                return new Target(checked(codec.group(1), text), "", "", checked(codec.group(2), text));
            }
            throw new IllegalArgumentException("'" + text + "' does not say how a value of the wire becomes one of the type:"
                    + " write type#method, as in java.time.Instant#parse, or name a codec, as in"
                    + " com.example.Money by com.example.MoneyCodec");
        }

        /** Whether a text can be read so. */
        public static boolean isWellFormed(String text) {
            try {
                return !parse(text).type().isEmpty();
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }

        private static String checked(String type, String text) {
            if (!SourceVersion.isName(type, SourceVersion.RELEASE_17) || type.indexOf('.') < 0) {
                throw new IllegalArgumentException("'" + type + "' in '" + text
                        + "' is no class with its package, as java.time.Instant is");
            }
            return type;
        }
    }
}

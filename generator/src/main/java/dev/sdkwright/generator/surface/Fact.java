package dev.sdkwright.generator.surface;

import java.util.Locale;
import java.util.Optional;

/** What is known of an {@link Element}. Flags stand where they hold, with the text {@link #YES}. */
public enum Fact {
    /** The package of the client. */
    PACKAGE,
    /** The class of the client, without its package. */
    CLIENT,
    /** The class of the asynchronous client, without its package. */
    ASYNC_CLIENT,
    /** The version that the contract gives itself. */
    VERSION,
    /** The address that is called unless the caller says otherwise. */
    SERVER,
    /** The operationId. */
    ID,
    /** The method of the client. */
    METHOD,
    /** The class of what an operation takes. */
    REQUEST,
    /** The class of what an operation gives. */
    RESPONSE,
    /** The type of the items, in Java, where answers come in pages. */
    ITEM,
    /** What an answer is read by while it comes, in Java. */
    STREAM,
    /** A flag: its caller may watch how far an answer has come. */
    WATCHED,
    /** What leads from a page to the next. */
    PAGES,
    /** What a request must be sent with: alternatives with {@code |} between them, schemes of one with {@code +}. */
    SECURITY,
    /** The type in the contract's words. */
    TYPE,
    /** The type in Java, without packages. */
    JAVA,
    /** What stands behind {@code get}, {@code set} and {@code with}. */
    ACCESSOR,
    /** A flag: the value is an object that can be changed in place. */
    CHANGEABLE,
    /** A flag: it may not be absent. */
    REQUIRED,
    /** A flag: null is one of its values. */
    NULLABLE,
    /** A flag: null can be told from absence in Java. */
    NULL_MEMBERS,
    /** The place of a parameter: path, query, header or cookie. */
    IN,
    /** How a value becomes text. */
    STYLE,
    /** A flag: credentials give the value, not the caller. */
    AUTO_FILLED,
    /** The media type. */
    MEDIA,
    /** What the service takes a missing value for. */
    DEFAULT,
    /** What values are allowed, a phrase each, with {@code ;} and a space between them. */
    BOUNDS,
    /** A sign of the description, which changes with it. */
    WORDS,
    /** A flag: its use is discouraged. */
    DEPRECATED,
    /** The class, without its package. */
    CLASS,
    /** Object, enumeration or union. */
    FORM,
    /** Whether values are sent, received, or both. */
    USE,
    /** The classes above, the nearest first, with a space between them. */
    PARENTS,
    /** The member that tells objects apart. */
    DISCRIMINATOR,
    /** The path of the element that it comes with. */
    OF,
    /** The constant in Java. */
    CONSTANT,
    /** What a branch of a union is called in Java. */
    BRANCH,
    /** The values of the discriminator that mean it. */
    SIGNS,
    /** What credentials prove, and where. */
    SCHEME;

    /** The text of a flag. */
    public static final String YES = "yes";

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String text() {
        return text;
    }

    static Optional<Fact> ofText(String text) {
        for (Fact fact : values()) {
            if (fact.text().equals(text)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}

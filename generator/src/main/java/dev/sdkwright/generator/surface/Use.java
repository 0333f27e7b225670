package dev.sdkwright.generator.surface;

import java.util.Locale;
import java.util.Optional;

/** Which way values of a type travel. */
public enum Use {
    /** From the caller to the service. */
    SENT,
    /** From the service to the caller. */
    RECEIVED,
    BOTH;

    /** How an element says that it is used, empty where no operation reaches it. */
    public static Optional<Use> of(Element element) {
        return element.fact(Fact.USE).map(text -> valueOf(text.toUpperCase(Locale.ROOT)));
    }

    /** Whether values travel to the service. */
    public boolean isSent() {
        return this != RECEIVED;
    }

    /** Whether values come from the service. */
    public boolean isReceived() {
        return this != SENT;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

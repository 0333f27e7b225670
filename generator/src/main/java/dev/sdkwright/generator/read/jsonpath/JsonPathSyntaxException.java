package dev.sdkwright.generator.read.jsonpath;

/** A text that is no query; the message says what is wrong and at which character, counted from 1. */
public final class JsonPathSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonPathSyntaxException(String problem, int position) {
        super(problem + " at character " + (position + 1));
    }
}

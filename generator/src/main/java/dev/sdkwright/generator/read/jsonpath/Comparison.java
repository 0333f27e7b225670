package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** Two values compared (RFC 9535, section 2.3.5.2.2). */
record Comparison(Operand left, Operator operator, Operand right) implements Condition {

    /** How values are compared; the longer signs first, so that they are recognised before their beginnings. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        GREATER(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    @Override
    public boolean holds(JsonNode current, JsonNode document) {
        Optional<JsonNode> one = left.value(current, document);
        Optional<JsonNode> other = right.value(current, document);
        return switch (operator) {
            case EQUAL -> equal(one, other);
            case NOT_EQUAL -> !equal(one, other);
            case LESS -> less(one, other);
            case GREATER -> less(other, one);
            case AT_MOST -> less(one, other) || equal(one, other);
            case AT_LEAST -> less(other, one) || equal(one, other);
        };
    }

    private static boolean equal(Optional<JsonNode> one, Optional<JsonNode> other) {
        return one.isEmpty() || other.isEmpty()
                ? one.isEmpty() && other.isEmpty()
                : one.get().equals(Comparison::leaves, other.get());
    }

    /** Numbers are the same whatever they are written like. */
    private static int leaves(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private static boolean less(Optional<JsonNode> one, Optional<JsonNode> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.get().isNumber() && other.get().isNumber()) {
            return one.get().decimalValue().compareTo(other.get().decimalValue()) < 0;
        }
        return one.get().isTextual() && other.get().isTextual()
                && byCharacters(one.get().textValue(), other.get().textValue()) < 0;
    }

    /** By Unicode's numbers, which is another order than that of UTF-16. */
    private static int byCharacters(String one, String other) {
        int[] ones = one.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        return Arrays.compare(ones, others);
    }
}

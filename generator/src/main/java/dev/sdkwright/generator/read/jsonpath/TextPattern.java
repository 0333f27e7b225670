package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a text matches an I-Regexp (RFC 9485); what is no such expression matches nothing. */
record TextPattern(Operand text, Operand expression, Extent extent) implements Condition {

    /** How much of the text has to match. */
    enum Extent {
        WHOLE,
        PART
    }

    @Override
    public boolean holds(JsonNode current, JsonNode document) {
        Optional<JsonNode> value = text.value(current, document).filter(JsonNode::isTextual);
        Optional<JsonNode> pattern = expression.value(current, document).filter(JsonNode::isTextual);
        if (value.isEmpty() || pattern.isEmpty()) {
            return false;
        }
        try {
            Matcher matcher = Pattern.compile(java(pattern.get().textValue())).matcher(value.get().textValue());
            return extent == Extent.WHOLE ? matcher.matches() : matcher.find();
        } catch (PatternSyntaxException none) {
            return false;
        }
    }

    /** In an I-Regexp a dot is everything but the two line breaks (RFC 9485, section 5.3). */
    private static String java(String expression) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
                continue;
            }
            inClass = c == '[' || inClass && c != ']';
            java.append(c == '.' && !inClass ? "[^\\n\\r]" : String.valueOf(c));
        }
        return java.toString();
    }
}

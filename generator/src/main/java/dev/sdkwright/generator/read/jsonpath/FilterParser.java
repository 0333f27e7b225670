package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sdkwright.generator.read.jsonpath.Comparison.Operator;
import dev.sdkwright.generator.read.jsonpath.Operand.Query;
import dev.sdkwright.generator.read.jsonpath.Operand.Query.Origin;
import dev.sdkwright.generator.read.jsonpath.TextPattern.Extent;
import java.util.Optional;

/** Reads the logical expression of a filter (RFC 9535, section 2.3.5). */
final class FilterParser {
    private static final int DEEPEST = 100;

    private final TextCursor in;
    private int depth;

    FilterParser(TextCursor in) {
        this.in = in;
    }

    /** Something that may be tested for itself or be compared: exactly what it is decides which. */
    private record Term(Optional<Condition> test, Optional<Operand> operand) {}

    Condition condition() {
        if (++depth > DEEPEST) {
            throw in.error("the filter is nested too deeply");
        }
        Condition condition = conjunction();
        for (in.skipBlanks(); in.take("||"); in.skipBlanks()) {
            in.skipBlanks();
            Condition left = condition;
            Condition right = conjunction();
            condition = (current, document) -> left.holds(current, document) || right.holds(current, document);
        }
        depth--;
        return condition;
    }

    private Condition conjunction() {
        Condition condition = basic();
        for (in.skipBlanks(); in.take("&&"); in.skipBlanks()) {
            in.skipBlanks();
            Condition left = condition;
            Condition right = basic();
            condition = (current, document) -> left.holds(current, document) && right.holds(current, document);
        }
        return condition;
    }

    private Condition basic() {
        if (in.take("!")) {
            in.skipBlanks();
            Condition negated = in.peek('(') ? grouped() : tested(term());
            return (current, document) -> !negated.holds(current, document);
        }
        if (in.peek('(')) {
            return grouped();
        }
        Term left = term();
        int end = in.position();
        in.skipBlanks();
        for (Operator operator : Operator.values()) {
            if (in.take(operator.sign())) {
                in.skipBlanks();
                return new Comparison(compared(left), operator, compared(term()));
            }
        }
        in.back(end);
        return tested(left);
    }

    private Condition grouped() {
        in.expect("(");
        in.skipBlanks();
        Condition condition = condition();
        in.skipBlanks();
        in.expect(")");
        return condition;
    }

    private Condition tested(Term term) {
        return term.test().orElseThrow(() -> in.error("a value alone is no condition; compare it with something"));
    }

    private Operand compared(Term term) {
        return term.operand().orElseThrow(() ->
                in.error("only a single value can be compared, and this may be several, or none"));
    }

    private Term term() {
        if (in.peek('@') || in.peek('$')) {
            Query query = query();
            return new Term(Optional.of((current, document) -> !query.nodes(current, document).isEmpty()),
                    query.path().isSingular() ? Optional.of(Operand.single(query)) : Optional.empty());
        }
        if (in.peek('\'') || in.peek('"')) {
            return value(Operand.literal(TextNode.valueOf(in.quoted())));
        }
        String word = in.word();
        return switch (word) {
            case "true", "false" -> value(Operand.literal(BooleanNode.valueOf(word.equals("true"))));
            case "null" -> value(Operand.literal(NullNode.getInstance()));
            case "" -> value(Operand.literal(DecimalNode.valueOf(in.number())));
            default -> function(word);
        };
    }

    private static Term value(Operand operand) {
        return new Term(Optional.empty(), Optional.of(operand));
    }

    private Query query() {
        Origin origin = in.take("@") ? Origin.CURRENT : Origin.DOCUMENT;
        if (origin == Origin.DOCUMENT) {
            in.expect("$");
        }
        return new Query(origin, new JsonPath(JsonPathParser.segments(in)));
    }

    private Term function(String name) {
        in.expect("(");
        in.skipBlanks();
        Term result = switch (name) {
            case "length" -> value(Operand.length(compared(term())));
            case "count" -> value(Operand.count(nodes()));
            case "value" -> value(Operand.single(nodes()));
            case "match" -> pattern(Extent.WHOLE);
            case "search" -> pattern(Extent.PART);
            default -> throw in.error("there is no function '" + name + "'");
        };
        in.skipBlanks();
        in.expect(")");
        return result;
    }

    private Query nodes() {
        if (!in.peek('@') && !in.peek('$')) {
            throw in.error("expected a query that begins with @ or $");
        }
        return query();
    }

    private Term pattern(Extent extent) {
        Operand text = compared(term());
        in.skipBlanks();
        in.expect(",");
        in.skipBlanks();
        return new Term(Optional.of(new TextPattern(text, compared(term()), extent)), Optional.empty());
    }
}

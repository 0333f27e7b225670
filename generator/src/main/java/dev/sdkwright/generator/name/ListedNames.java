package dev.sdkwright.generator.name;

import dev.sdkwright.generator.model.ScalarType;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the constants of listed values are called. Code that is written for Huawei's own SDK names those of a signed
 * service as that SDK spells them: each run of other characters is an underscore, also at either end, texts of digits
 * are no numbers, and comparisons have words.
 */
final class ListedNames {
    private static final int LONGEST = 100;
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");
    private static final Map<String, String> COMPARISONS = Map.of(
            "=", "EQUAL",
            "!=", "NOT_EQUAL",
            "<", "LESS_THAN",
            "<=", "LESS_THAN_OR_EQUAL_TO",
            ">", "GREATER_THAN",
            ">=", "GREATER_THAN_OR_EQUAL_TO");

    private final boolean likeHuawei;

    /**
     * For the enumerations of one service.
     *
     * @param signed whether it is signed, as Huawei's are
     */
    ListedNames(boolean signed) {
        this.likeHuawei = signed;
    }

    /**
     * The name of a constant.
     *
     * @param base what the value is written as
     * @param literal the value, or the name that the contract wishes for it
     */
    String constant(ScalarType base, String literal) {
        return likeHuawei && base == ScalarType.STRING ? spelled(literal) : Words.constant(literal);
    }

    private static String spelled(String literal) {
        String comparison = COMPARISONS.get(literal);
        if (comparison != null) {
            return comparison;
        }
        String name = OTHER.matcher(literal).replaceAll("_").toUpperCase(Locale.ROOT);
        if (name.chars().allMatch(character -> character == '_')) {
            return Words.constant(literal);
        }
        return Words.shortened(Character.isDigit(name.charAt(0)) ? "_" + name : name, literal, LONGEST);
    }
}

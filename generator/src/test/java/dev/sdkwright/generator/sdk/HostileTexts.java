package dev.sdkwright.generator.sdk;

import java.util.List;

/** Texts that try to leave the place where they are printed, or to make no sense there. */
final class HostileTexts {
    static final List<String> ALL = List.of(
            // The ends of comments, plain and as the escapes that javac undoes first
            "*/ class Evil {} /*", "*\\u002f class Evil {} /\\u002a", "\\u002a\\u002f class Evil {} //",
            "\\u000a class Evil {}", "\\uuuu002a/", "\\u", "\\", "/** nested */", "/* // */", "* /", "*\n/", "**/",
            "/*/", "*&#47;",
            // The ends of strings and of lines
            "\"; class Evil {} \"", "'\"\\\"", "a\nb", "a\r\nb", "a\rb", "\n\n\n", " \n ", "a\n\n\n\nb", "\t",
            "\u000b\f", "a\u2028b\u2029c\u0085d",
            // What templates and formats take for their own
            "$T $L $S $N $$ $> $< $[ $] $W $Z $", "%s %n %", "{{mustache}} {{{x}}} {{#a}}", "${maven.version} @maven@",
            // Tags and markup
            "{@code", "{@link Nowhere}", "{@code }}", "@param x y", "text\n@param x y\n@return z\n@deprecated", "@",
            "@throws Nothing", "{@inheritDoc}", "{@snippet :\nx}", "<script>alert(1)</script>", "<p", "</p>", "<b>bold",
            "<!-- -->", "&", "&lt", "&#0;", "a < b > c && d", "]]>", "<![CDATA[", "<?xml?>", "`code`", "``",
            "[x](javascript:alert(1))", "# head", "```java\ncode\n```", "1. one",
            // Lists, empty ones too
            "- item\n- other\ntext\n* star", "- ", "-", "- \n- ", "- */\n- @param", "* ", "- \u0000\n- \u200b",
            // Paths
            "../../../etc/passwd", "..\\..\\x", "C:\\x", "file:///etc",
            // What shows nothing, what turns others around, and what no encoding has
            "\u0000", "a\u0000b", "\u0001\u001b[31m", "\u202e\u2066abc", "\u200f", "\ufeff", "\ud83d\ude00", "\ud83d",
            "\ude00x", "\uffff", "\ufdd0", "\u4e2d\u6587 \u5b9e\u4f8b", "\ud87e\udc00", "non-sealed",
            // Length
            "x".repeat(300), "x ".repeat(300), "/".repeat(300), "*".repeat(300), "*/".repeat(150),
            "\u0000 ".repeat(100), "@".repeat(300));

    /** One of each kind, for contracts in which many fields hold them. */
    static final List<String> KINDS = List.of("*/ class Evil {} /*", "\\u002a\\u002f class Evil {} //", "\\u000a class Evil {}",
            "\"; class Evil {} \"", "a\r\n*/\rb\u2028c", "$T $L {{{x}}} ${maven.version}", "{@code", "text\n@param x y\n@deprecated",
            "../../../etc/passwd", "a\u0000b", "\u202e\u2066abc\u200f", "\ud83d", "]]> <p <!--", "- */\n- @param",
            "*/".repeat(150));

    private HostileTexts() {}
}

package dev.sdkwright.generator.page;

import dev.sdkwright.generator.doc.MarkdownProse;
import dev.sdkwright.generator.doc.MarkdownText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown as GitHub has it: CommonMark and tables. */
final class MarkdownMarkup implements Markup {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TICKS = Pattern.compile("`{3,}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):[^\\s<>()\"'`\\\\]*");

    private final MarkdownProse prose = new MarkdownProse();

    @Override
    public PageFormat format() {
        return PageFormat.MARKDOWN;
    }

    @Override
    public boolean hasNavigation() {
        return false;
    }

    @Override
    public String text(String raw) {
        return SPACES.matcher(MarkdownText.escape(raw)).replaceAll(" ");
    }

    @Override
    public String code(String raw) {
        return MarkdownProse.cell("`" + MarkdownText.code(raw) + "`");
    }

    @Override
    public String prose(String commonMark) {
        return prose.render(commonMark);
    }

    @Override
    public String cell(String commonMark) {
        return prose.renderCell(commonMark);
    }

    @Override
    public String facts(List<String> raw) {
        return raw.stream().map(this::text).collect(Collectors.joining("; ", "*(", ")*"));
    }

    /** A fence is longer than any run of backticks within. */
    @Override
    public String block(String language, String raw) {
        int longest = 2;
        for (Matcher ticks = TICKS.matcher(raw); ticks.find(); ) {
            longest = Math.max(longest, ticks.end() - ticks.start());
        }
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + (raw.endsWith("\n") ? raw : raw + "\n") + fence;
    }

    @Override
    public String link(String markedUp, String page, String anchor) {
        String target = (page.isEmpty() ? "" : page + ".md") + (anchor.isEmpty() ? "" : "#" + anchor);
        return "[" + markedUp + "](" + target + ")";
    }

    @Override
    public String outside(String raw, String url) {
        return ADDRESS.matcher(url).matches() ? "[" + text(raw) + "](" + url + ")" : text(raw);
    }

    @Override
    public String lines(String... markedUp) {
        return Arrays.stream(markedUp).filter(line -> !line.isEmpty()).collect(Collectors.joining("<br>"));
    }
}

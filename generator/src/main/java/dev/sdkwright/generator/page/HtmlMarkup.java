package dev.sdkwright.generator.page;

import dev.sdkwright.generator.doc.HtmlProse;
import dev.sdkwright.generator.doc.HtmlText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTML. */
final class HtmlMarkup implements Markup {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):.*", Pattern.DOTALL);

    private final HtmlProse prose = new HtmlProse();

    @Override
    public PageFormat format() {
        return PageFormat.HTML;
    }

    @Override
    public boolean hasNavigation() {
        return true;
    }

    @Override
    public String text(String raw) {
        return HtmlText.escapeLine(raw);
    }

    @Override
    public String code(String raw) {
        return "<code>" + text(raw) + "</code>";
    }

    @Override
    public String prose(String commonMark) {
        return prose.render(commonMark);
    }

    @Override
    public String cell(String commonMark) {
        return prose.renderInline(commonMark);
    }

    @Override
    public String facts(List<String> raw) {
        return raw.stream().map(fact -> "<li>" + text(fact) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"facts\">", "</ul>"));
    }

    @Override
    public String block(String language, String raw) {
        return "<pre tabindex=\"0\"><code class=\"language-" + language + "\">" + HtmlText.escape(raw)
                + "</code></pre>";
    }

    @Override
    public String link(String markedUp, String page, String anchor) {
        String target = (page.isEmpty() ? "" : page + ".html") + (anchor.isEmpty() ? "" : "#" + anchor);
        return "<a href=\"" + HtmlText.escape(target) + "\">" + markedUp + "</a>";
    }

    @Override
    public String outside(String raw, String url) {
        return ADDRESS.matcher(url.toLowerCase(Locale.ROOT)).matches()
                ? "<a rel=\"noreferrer\" href=\"" + HtmlText.escape(url) + "\">" + text(raw) + "</a>"
                : text(raw);
    }

    @Override
    public String lines(String... markedUp) {
        return Arrays.stream(markedUp)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith("<p>") || line.startsWith("<ul") ? line : "<div>" + line + "</div>")
                .collect(Collectors.joining());
    }
}

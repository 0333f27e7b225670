package dev.sdkwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The sites as their readers meet them: in a browser, by mouse, keyboard and on a phone, from files and from a
 * server.
 */
class SiteInBrowserTest {
    private static final String NO_BROWSER =
            "the sites are not opened in a browser: chromium and chromedriver are not both on the path";
    private static final String OPERATION = "operations/listRestoreRecords.html";

    private static Browser browser;
    private static Site founding;

    @BeforeAll
    static void start() throws IOException {
        Optional<Browser> found = Browser.find();
        if (found.isEmpty()) {
            System.out.println(NO_BROWSER);
        }
        Assumptions.assumeTrue(found.isPresent(), NO_BROWSER);
        browser = found.get();
        founding = Site.of(Site.foundingContract(), "dcs-v2");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void startAfresh() {
        browser.size(1400, 1000);
        browser.prefer("light");
        browser.open(founding.file("index.html"));
        browser.run("window.localStorage.clear();");
        browser.console();
    }

    /** Whatever a test does: nothing goes wrong on the page, and nothing is asked of another machine. */
    @AfterEach
    void nothingWentWrongAndNothingLeftTheMachine() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isNotEmpty()
                .allMatch(address -> address.startsWith("file:///") || address.startsWith("http://127.0.0.1:")
                        || address.startsWith("data:"));
    }

    @Test
    void search_finds_an_operation_by_the_keyboard_alone() {
        browser.open(founding.file("index.html"));
        browser.one("body").sendKeys("/");
        browser.focused().sendKeys("restored inst");
        browser.until(() -> !browser.all("#results li").isEmpty());
        assertThat(browser.one("#results li").getText()).contains("GET", "List what has been restored on an instance");

        browser.focused().sendKeys(Keys.ENTER);

        browser.until(() -> browser.address().endsWith(OPERATION));
        assertThat(browser.one("h1").getText()).isEqualTo("List what has been restored on an instance");
    }

    @Test
    void search_says_what_it_did_not_find() {
        browser.open(founding.file(OPERATION));
        browser.one(".search input").sendKeys("nothing like this");

        browser.until(() -> browser.one(".hint").getDomProperty("textContent").equals("Nothing found"));
        assertThat(browser.one("#results").isDisplayed()).isFalse();
    }

    @Test
    void tabs_switch_by_mouse_by_keyboard_and_by_address() {
        browser.open(founding.file(OPERATION));
        assertThat(shownPrograms()).containsExactly("sample-java");

        browser.one("#tab-sample-python").click();
        assertThat(shownPrograms()).containsExactly("sample-python");
        assertThat(browser.one("#sample-python").getText()).contains("huaweicloudsdkdcs");

        browser.focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(shownPrograms()).containsExactly("sample-go");
        browser.focused().sendKeys(Keys.END);
        assertThat(shownPrograms()).containsExactly("sample-curl");
        assertThat(browser.focused().getDomAttribute("aria-selected")).isEqualTo("true");
        browser.focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(shownPrograms()).containsExactly("sample-java");

        browser.open(founding.file(OPERATION + "#sample-go"));
        assertThat(shownPrograms()).containsExactly("sample-go");
    }

    @Test
    void the_language_that_was_chosen_stays() {
        browser.open(founding.file(OPERATION));
        browser.one("#tab-sample-curl").click();

        browser.open(founding.file("index.html"));
        browser.open(founding.file(OPERATION));

        assertThat(shownPrograms()).containsExactly("sample-curl");
    }

    private static List<String> shownPrograms() {
        return browser.all(".program").stream()
                .filter(WebElement::isDisplayed)
                .map(panel -> panel.getDomAttribute("id"))
                .toList();
    }

    @Test
    void light_and_dark_follow_the_reader_who_may_choose_otherwise() {
        browser.open(founding.file(OPERATION));
        Object light = background();
        browser.prefer("dark");
        Object dark = background();
        assertThat(dark).isNotEqualTo(light);

        browser.one("button.theme").click();
        assertThat(background()).isEqualTo(light);
        browser.open(founding.file("index.html"));
        assertThat(background()).isEqualTo(light);
    }

    private static Object background() {
        return browser.run("return window.getComputedStyle(document.body).backgroundColor;");
    }

    @Test
    void code_is_copied() {
        browser.open(founding.file(OPERATION));
        browser.run("window.copied = []; navigator.clipboard.writeText ="
                + " function (text) { window.copied.push(text); return Promise.resolve(); };");

        browser.one("#sample-java .copy").click();

        browser.until(() -> browser.one("#sample-java .copy").getText().equals("Copied"));
        assertThat(browser.run("return window.copied[0];").toString()).startsWith("// Generated by")
                .contains("public static void main").doesNotContain("Copy");
    }

    @Test
    void a_phone_shows_all_of_it_without_scrolling_sideways() {
        browser.size(500, 850);
        for (String page : List.of("index.html", OPERATION, "types/InstanceRestoreInfo.html", "types/index.html")) {
            browser.open(founding.file(page));

            assertThat((Long) browser.run("return document.documentElement.scrollWidth - window.innerWidth;"))
                    .as(page).isNotPositive();
        }
        browser.open(founding.file(OPERATION));
        browser.picture("dcs-phone");
        assertThat(browser.one("#navigation").isDisplayed()).isFalse();
        browser.one("button.menu").click();
        assertThat(browser.one("#navigation").isDisplayed()).isTrue();
        assertThat(browser.one("button.menu").getDomAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void nobody_is_kept_out() {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            for (String page : List.of("index.html", OPERATION, "types/InstanceRestoreInfo.html", "types/index.html")) {
                browser.open(founding.file(page));
                browser.picture("dcs-" + scheme + "-" + page.replaceAll("\\W+", "-").replaceAll("-html$", ""));

                assertThat(browser.faults()).as(page + ", " + scheme).isEmpty();
            }
        }
        browser.size(500, 850);
        browser.open(founding.file(OPERATION));
        assertThat(browser.faults()).as("on a phone").isEmpty();
        browser.one(".search input").sendKeys("restore");
        browser.until(() -> !browser.all("#results li").isEmpty());
        assertThat(browser.faults()).as("while searching").isEmpty();
    }

    @Test
    void what_a_contract_says_does_not_act() {
        Site hostile = Site.of(Site.hostileContract(), "hostile");
        for (String page : List.of("index.html", "operations/call.html", "types/Pet.html")) {
            browser.open(hostile.file(page));

            assertThat(browser.run("return window.evil === undefined;")).as(page).isEqualTo(true);
            assertThat(browser.all("main script, main iframe, main img, main form, main textarea, main style"))
                    .isEmpty();
            assertThat(browser.run("return document.body.innerText;").toString()).contains("<script>");
        }
        browser.open(hostile.file("operations/call.html"));
        assertThat(browser.one("main").getDomProperty("textContent"))
                .contains("{{service}}", "</textarea>", "`ticks` ```", "</code></pre><script>evil=5</script>");
        browser.picture("hostile");
    }

    @Test
    void a_large_service_is_found_through_from_a_server() throws IOException {
        String reason = "the site of a large contract is not opened: no shared/corpus beside the project";
        Optional<Path> contract = Site.ofCorpus("github_api.github.com.json");
        if (contract.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(contract.isPresent(), reason);
        HttpServer server = Site.of(contract.get(), "github").serve();
        try {
            URI home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            browser.open(home.resolve("index.html"));
            browser.picture("github-index");
            assertThat(browser.all(".operations li")).hasSizeGreaterThan(1000);
            browser.one(".search input").sendKeys("create an issue comment");
            browser.until(() -> !browser.all("#results li").isEmpty());
            browser.picture("github-search");
            browser.focused().sendKeys(Keys.ENTER);
            browser.until(() -> browser.address().endsWith("operations/issues-create-comment.html"));
            assertThat(browser.one("[aria-current=page]").getText()).contains("Create an issue comment");
            browser.one("#tab-sample-go").click();
            assertThat(browser.one("#sample-go").getText()).contains("net/http");
            browser.picture("github-operation");
            assertThat(browser.faults()).isEmpty();
            browser.prefer("dark");
            browser.open(home.resolve("types/issue.html"));
            browser.picture("github-type-dark");
            assertThat(browser.faults()).isEmpty();
        } finally {
            server.stop(0);
        }
    }
}

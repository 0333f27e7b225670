package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;

/** The program that stands on the provider's page, not a byte of it changed. The page is not there everywhere. */
class PageSampleIT extends SampleOutcomes {

    @BeforeAll
    static void findThePage() throws IOException {
        Optional<String> program = SamplePrograms.ofThePage(SamplePrograms.root());
        if (program.isEmpty()) {
            System.out.println("PageSampleIT is skipped: " + SamplePrograms.NO_PAGE);
        }
        assumeTrue(program.isPresent(), SamplePrograms.NO_PAGE);
    }

    @Override
    String program() {
        return SamplePrograms.OF_THE_PAGE;
    }

    /** The placeholder that the program has for a region is a region's name like any other. */
    @Override
    String endpointVariable() {
        return "HUAWEICLOUD_SDK_REGION_DCS_<YOUR REGION>";
    }

    @Override
    void assertRefused(JavaRun run, Refusal refusal) {
        assertThat(run.err()).startsWith(refusal.type() + " {\n    httpStatusCode: " + refusal.status() + "\n");
        String head = refusal.status() + "\n" + refusal.requestId() + "\n" + refusal.code() + "\n";
        assertThat(run.out()).startsWith(head).endsWith("\n");
        assertThat(run.out().substring(head.length()).strip()).matches(refusal::isMessage);
    }

    @Override
    void assertNotReached(JavaRun run, String exception) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("com.huaweicloud.sdk.core.exception." + exception + ": ");
    }
}

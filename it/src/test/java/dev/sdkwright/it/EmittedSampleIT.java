package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

/** The program that the generator emits beside the client. */
class EmittedSampleIT extends SampleOutcomes {

    @Override
    String program() {
        return SamplePrograms.EMITTED;
    }

    /** The program's region, where the environment names no other. */
    @Override
    String endpointVariable() {
        return "HUAWEICLOUD_SDK_REGION_DCS_AF_SOUTH_1";
    }

    @Override
    void assertRefused(JavaRun run, Refusal refusal) {
        assertThat(run.out()).isEmpty();
        String head = refusal.status() + " " + refusal.code() + ": ";
        String tail = " (request " + refusal.requestId() + ")\n";
        assertThat(run.err()).startsWith(head).endsWith(tail);
        assertThat(run.err().substring(head.length(), run.err().length() - tail.length())).matches(refusal::isMessage);
    }

    @Override
    void assertNotReached(JavaRun run, String exception) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("The service was not reached: com.huaweicloud.sdk.core.exception." + exception + ": ");
    }
}

package dev.sdkwright.generator.serve;

import java.util.Objects;

/**
 * The access key that signed requests have to be signed with.
 *
 * @param ak the access key
 * @param sk the secret key; not printed
 */
public record AccessKeys(String ak, String sk) {
    /** What counts where nothing else is said. */
    public static final AccessKeys TEST = new AccessKeys("test-ak", "test-sk");

    public AccessKeys {
        Objects.requireNonNull(ak, "ak");
        Objects.requireNonNull(sk, "sk");
    }

    @Override
    public String toString() {
        return "AccessKeys[ak=" + ak + "]";
    }
}

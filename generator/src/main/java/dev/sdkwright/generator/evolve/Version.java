package dev.sdkwright.generator.evolve;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in the sense of semantic versioning, what stands behind its three numbers aside.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 */
public record Version(BigInteger major, BigInteger minor, BigInteger patch) {
    private static final Pattern FORM = Pattern.compile("v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:[.+-].*)?");

    /** Reads one; empty for a text that does not begin with numbers. */
    public static Optional<Version> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Version(number(form.group(1)), number(form.group(2)), number(form.group(3))))
                : Optional.empty();
    }

    private static BigInteger number(String digits) {
        return digits == null ? BigInteger.ZERO : new BigInteger(digits);
    }

    /** The first version after this one that is far enough; before 1.0.0 everything may change with the second number. */
    public Version after(Step step) {
        boolean unstable = major.signum() == 0;
        return switch (step) {
            case NONE -> this;
            case PATCH -> new Version(major, minor, patch.add(BigInteger.ONE));
            case MINOR -> unstable ? after(Step.PATCH) : new Version(major, minor.add(BigInteger.ONE), BigInteger.ZERO);
            case MAJOR -> unstable ? new Version(major, minor.add(BigInteger.ONE), BigInteger.ZERO)
                    : new Version(major.add(BigInteger.ONE), BigInteger.ZERO, BigInteger.ZERO);
        };
    }

    /** Whether this version is at least another one. */
    public boolean isAtLeast(Version other) {
        int majors = major.compareTo(other.major);
        int minors = minor.compareTo(other.minor);
        return majors > 0 || majors == 0 && (minors > 0 || minors == 0 && patch.compareTo(other.patch) >= 0);
    }

    /** The three numbers with dots between them. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}

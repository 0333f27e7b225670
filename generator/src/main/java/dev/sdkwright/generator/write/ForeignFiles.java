package dev.sdkwright.generator.write;

/** What becomes of files that stand where ours would be written and that no manifest of ours lists. */
public enum ForeignFiles {
    /** They stop the run, and nothing is written. */
    REFUSE,
    /** They are replaced, and ours from then on. */
    REPLACE
}

package dev.sdkwright.generator.serve;

/** What can go wrong between a service and its callers, other than by a status. */
public enum Fault {
    /** The connection ends without a byte of an answer. */
    CLOSE,
    /** The connection ends in the middle of the body. */
    TRUNCATE,
    /** The body ends in the middle, as if it were whole. */
    MALFORM,
    /** No answer comes for as long as the stand-in runs. */
    HANG
}

package dev.sdkwright.generator.serve;

/** Which way a value goes: some members are only sent, others only received. */
enum Direction {
    REQUEST("readOnly"),
    RESPONSE("writeOnly");

    private final String excused;

    Direction(String excused) {
        this.excused = excused;
    }

    /** The keyword of members that need not be there in this direction, even if they are required. */
    String excusingKeyword() {
        return excused;
    }
}

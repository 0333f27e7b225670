package dev.sdkwright.generator.java;

/** Puts Javadoc of one line on one line, where JavaPoet writes three. */
final class OneLineComments {
    private static final String OPEN = "/**\n";
    private static final int WIDTH = 120;

    private OneLineComments() {}

    static String in(String source) {
        StringBuilder shorter = new StringBuilder(source.length());
        int copied = 0;
        for (int open = source.indexOf(OPEN); open >= 0; open = source.indexOf(OPEN, open + OPEN.length())) {
            int lineStart = source.lastIndexOf('\n', open) + 1;
            String indent = source.substring(lineStart, open);
            int textStart = open + OPEN.length();
            int textEnd = source.indexOf('\n', textStart);
            String begin = indent + " * ";
            String close = indent + " */\n";
            boolean single = indent.isBlank()
                    && source.startsWith(begin, textStart)
                    && source.startsWith(close, textEnd + 1);
            if (single && textEnd - textStart + 5 <= WIDTH) {
                shorter.append(source, copied, open)
                        .append("/** ")
                        .append(source, textStart + begin.length(), textEnd)
                        .append(" */\n");
                copied = textEnd + 1 + close.length();
            }
        }
        return shorter.append(source, copied, source.length()).toString();
    }
}

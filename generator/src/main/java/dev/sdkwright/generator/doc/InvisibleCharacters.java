package dev.sdkwright.generator.doc;

/**
 * Characters that show nothing, or change how others show: among them direction marks could make a comment look like
 * code and code like a comment. A list of its own, because what Java knows of characters grows with every release and
 * the same contract is to give the same text everywhere.
 */
final class InvisibleCharacters {
    private InvisibleCharacters() {}

    /** The text with a space for each of them but tabs and line ends, which are all LF then. */
    static String blank(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder visible = new StringBuilder(raw.length());
        raw.replaceAll("\r\n?", "\n").codePoints().forEach(codePoint -> visible.appendCodePoint(
                codePoint != '\n' && codePoint != '\t' && contains(codePoint) ? ' ' : codePoint));
        return visible.toString();
    }

    /** Most texts are; looking first spares them the copies. */
    private static boolean isPlain(String raw) {
        for (int index = 0; index < raw.length(); index++) {
            char character = raw.charAt(index);
            if ((character < ' ' || character > '~') && character != '\n' && character != '\t') {
                return false;
            }
        }
        return true;
    }

    static boolean contains(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0xad
                || codePoint == 0x61c
                || between(codePoint, 0x200b, 0x200f)
                || between(codePoint, 0x2028, 0x202e)
                || between(codePoint, 0x2060, 0x206f)
                || between(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                || between(codePoint, 0xfdd0, 0xfdef)
                || codePoint == 0xfeff
                || between(codePoint, 0xfff9, 0xfffb)
                || between(codePoint, 0xe0000, 0xe007f)
                || (codePoint & 0xfffe) == 0xfffe;
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}

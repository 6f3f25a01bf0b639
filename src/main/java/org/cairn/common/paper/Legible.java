package org.cairn.common.paper;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Makes words fit to be printed. A sign that no typeface has becomes {@link #UNKNOWN}, an emoji of many parts a single
 * one; what has no shape at all, such as a control character or a change of direction, goes.
 */
final class Legible {

    static final String UNKNOWN = "□";

    /** What a reader takes for one sign. */
    private static final Pattern SIGN = Pattern.compile("\\X", Pattern.DOTALL);

    /** As long as a line without a gap: nobody's word, and setting it takes time by the square of its length. */
    private static final Pattern ENDLESS = Pattern.compile("\\S{60}(?=\\S)");

    private static final BitSet KNOWN = known();

    private Legible() {}

    static String of(String words) {
        String lines = words.replaceAll("\\R", "\n").replace('\t', ' ');
        return ENDLESS.matcher(isPlain(lines) ? lines : signs(lines)).replaceAll("$0 ");
    }

    private static boolean isPlain(String lines) {
        return lines.chars().allMatch(letter -> letter == '\n' || letter >= ' ' && letter < 127);
    }

    private static String signs(String lines) {
        StringBuilder legible = new StringBuilder(lines.length());
        Matcher signs = SIGN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC));
        while (signs.find()) {
            legible.append(sign(signs.group()));
        }
        return legible.toString();
    }

    private static String sign(String written) {
        StringBuilder shapes = new StringBuilder(written.length());
        written.codePoints().filter(Legible::hasShape).forEach(shapes::appendCodePoint);
        return shapes.codePoints().allMatch(KNOWN::get) ? shapes.toString() : UNKNOWN;
    }

    private static boolean hasShape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n';
            case Character.FORMAT -> false;
            default -> !(codePoint >= 0xFE00 && codePoint <= 0xFE0F);
        };
    }

    private static BitSet known() {
        BitSet known = new BitSet();
        for (Typeface typeface : new Typeface[] {Typeface.TEXT, Typeface.SAID}) {
            CmapLookup letters = typeface.letters();
            for (int codePoint = ' '; codePoint < 0xFFFE; codePoint++) {
                if (letters.getGlyphId(codePoint) != 0) {
                    known.set(codePoint);
                }
            }
        }
        known.set('\n');
        return known;
    }
}

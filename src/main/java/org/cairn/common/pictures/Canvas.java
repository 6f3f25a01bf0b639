package org.cairn.common.pictures;

import java.util.Locale;
import org.cairn.common.HolisticComponent;

/** Collects the marks of one picture. Lengths are in units of the picture, x to the right, y downwards. */
public final class Canvas {

    /** The mean width of a letter relative to its size, and a little more. */
    private static final double LETTER = 0.54;

    private final StringBuilder marks = new StringBuilder();

    /** How much room words of this size take, roughly. */
    public static double width(String words, double size) {
        return words.codePointCount(0, words.length()) * size * LETTER;
    }

    /** The words, shortened so that they take no more room than this. */
    public static String fitting(String words, double size, double room) {
        int most = (int) (room / (size * LETTER));
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String part = line.substring(0, line.offsetByCodePoints(0, Math.max(1, most - 1)));
        int end = part.lastIndexOf(' ');
        return (end > part.length() / 2 ? part.substring(0, end) : part).stripTrailing() + "…";
    }

    public Canvas bar(Ink ink, double x, double y, double width, double height) {
        return mark(
                "<rect %s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>",
                ink.fill(), n(x), n(y), n(width), n(height), n(Math.min(height, width) / 2));
    }

    public Canvas line(Ink ink, double x1, double y1, double x2, double y2) {
        return mark(
                "<line %s x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"1\"/>",
                ink.stroke(), n(x1), n(y1), n(x2), n(y2));
    }

    /** A line of dashes, for what rests. */
    public Canvas dashes(Ink ink, double x1, double x2, double y) {
        return mark(
                "<line %s x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"3\" stroke-dasharray=\"3 5\""
                        + " stroke-linecap=\"round\"/>",
                ink.stroke(), n(x1), n(y), n(x2), n(y));
    }

    public Canvas disc(Ink ink, double x, double y, double radius) {
        return mark("<circle %s cx=\"%s\" cy=\"%s\" r=\"%s\"/>", ink.fill(), n(x), n(y), n(radius));
    }

    public Canvas ring(Ink ink, double x, double y, double radius) {
        return mark(
                "<circle %s cx=\"%s\" cy=\"%s\" r=\"%s\" stroke-width=\"2\"/>", ink.stroke(), n(x), n(y), n(radius));
    }

    /** Triangle, disc or diamond, so that a component is known by more than its colour. */
    public Canvas sign(HolisticComponent component, double x, double y, double radius) {
        return switch (component) {
            case EDUCATION -> shape(Ink.EDUCATION, x, y, radius, "M0 -1 1 0.85 -1 0.85Z");
            case PERSONAL_SUPPORT -> disc(Ink.PERSONAL, x, y, radius * 0.9);
            case PROFESSIONAL_DEVELOPMENT -> shape(Ink.PROFESSIONAL, x, y, radius, "M0 -1 1 0 0 1 -1 0Z");
        };
    }

    private Canvas shape(Ink ink, double x, double y, double scale, String path) {
        return mark(
                "<path %s transform=\"translate(%s %s) scale(%s)\" d=\"%s\"/>", ink.fill(), n(x), n(y), n(scale), path);
    }

    /** The beginning of a path. */
    public static String at(double x, double y) {
        return "M" + n(x) + " " + n(y) + " ";
    }

    /** @param path as SVG writes it */
    public Canvas stroke(Ink ink, String path) {
        return mark(
                "<path %s d=\"%s\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
                ink.stroke(), path);
    }

    /** Words that begin here. */
    public Canvas words(Ink ink, double x, double y, double size, String words) {
        return words(ink, x, y, size, "start", "400", words);
    }

    public Canvas strongWords(Ink ink, double x, double y, double size, String words) {
        return words(ink, x, y, size, "start", "600", words);
    }

    public Canvas wordsAround(Ink ink, double x, double y, double size, String words) {
        return words(ink, x, y, size, "middle", "600", words);
    }

    /** The same in quieter letters. */
    public Canvas softWordsAround(double x, double y, double size, String words) {
        return words(Ink.SOFT_WORDS, x, y, size, "middle", "400", words);
    }

    /** Words that end here. */
    public Canvas wordsUpTo(Ink ink, double x, double y, double size, String words) {
        return words(ink, x, y, size, "end", "400", words);
    }

    private Canvas words(Ink ink, double x, double y, double size, String anchor, String weight, String words) {
        return mark(
                "<text %s x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"%s\">%s</text>",
                ink.fill(), n(x), n(y), n(size), weight, anchor, escape(words));
    }

    private Canvas mark(String form, Object... parts) {
        marks.append(form.formatted(parts));
        return this;
    }

    String marks() {
        return marks.toString();
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Without the signs that XML has no place for, such as half a surrogate pair. */
    static String escape(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (isAllowed(sign)) {
                        safe.appendCodePoint(sign);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF;
    }
}

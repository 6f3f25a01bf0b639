package org.cairn.cycle.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The ring of six stages as one SVG, the same in a page, in a document and in a test. In a page the colours come from
 * cycle.css by class name; a {@link Palette} makes a picture that stands alone.
 */
public final class CycleMapPicture {

    private static final double CENTRE = 110;
    private static final double INNER = 75;
    private static final double OUTER = 103;
    /** The stage we are at reaches further out, so that the map does not speak by colour alone. */
    private static final double OUTER_CURRENT = 109;

    private static final double GAP = 7;
    /** The widest line that the hole of the ring takes, and the mean width of a letter relative to its size. */
    private static final double TEXT_WIDTH = 122;

    private static final double LETTER = 0.53;

    private final List<Stage> stages;
    private final Stage current;
    private final Set<String> done;

    private CycleMapPicture(List<Stage> stages, Stage current, Set<String> done) {
        this.stages = stages;
        this.current = current;
        this.done = done;
    }

    /** The map of this pack; {@code current} and {@code done} are ids of stages. */
    public static CycleMapPicture of(CyclePack pack, String current, Set<String> done) {
        return new CycleMapPicture(pack.stages(), pack.stage(current), Set.copyOf(done));
    }

    /**
     * What the picture says in the reader's language.
     *
     * @param name the text alternative in short
     * @param description the text alternative in full: every stage and whether it is behind, here or ahead
     */
    public record Words(String youAreAt, String name, String description) {}

    /** Colours for a picture outside a page, as CSS understands them, and its two typefaces. */
    public record Palette(
            String done, String current, String ahead, String ink, String inkSoft, String serif, String sans) {}

    /** For a page. */
    public String svg(Words words) {
        return draw(words, null);
    }

    /** For anywhere without the style sheet. */
    public String svg(Words words, Palette palette) {
        return draw(words, palette);
    }

    private String draw(Words words, @Nullable Palette palette) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"cycle-map-picture\""
                + " viewBox=\"0 0 220 220\" role=\"img\" focusable=\"false\">");
        svg.append("<title>").append(escape(words.name())).append("</title>");
        svg.append("<desc>").append(escape(words.description())).append("</desc>");
        for (int i = 0; i < stages.size(); i++) {
            svg.append(segment(i, stages.get(i), palette));
        }
        svg.append(line("cycle-map-at", 92, 14, words.youAreAt(), palette));
        svg.append(line("cycle-map-stage", 117, 21, current.title(), palette));
        svg.append(line("cycle-map-tagline", 140, 13, current.tagline(), palette));
        return svg.append("</svg>").toString();
    }

    private String segment(int index, Stage stage, @Nullable Palette palette) {
        String place = stage.equals(current) ? "current" : done.contains(stage.id()) ? "done" : "ahead";
        double outer = stage.equals(current) ? OUTER_CURRENT : OUTER;
        double turn = 2 * Math.PI / stages.size();
        double from = index * turn;
        double to = from + turn;
        String path = "M%s A%s 0 0 1 %s L%s A%s 0 0 0 %s Z"
                .formatted(
                        point(outer, from + halfGap(outer)),
                        radii(outer),
                        point(outer, to - halfGap(outer)),
                        point(INNER, to - halfGap(INNER)),
                        radii(INNER),
                        point(INNER, from + halfGap(INNER)));
        return "<path class=\"cycle-map-segment cycle-map-%s\"%s d=\"%s\"/>"
                .formatted(place, palette == null ? "" : fill(colourOf(place, palette)), path);
    }

    private static String line(String name, int y, double size, String text, @Nullable Palette palette) {
        boolean stage = name.equals("cycle-map-stage");
        double fitting = Math.min(size, TEXT_WIDTH / (LETTER * text.length()));
        String look = palette == null
                ? ""
                : fill(stage ? palette.ink() : palette.inkSoft())
                        + " font-family=\"%s\"".formatted(escape(stage ? palette.serif() : palette.sans()));
        return "<text class=\"%s\"%s x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"middle\">%s</text>"
                .formatted(name, look, number(CENTRE), y, number(fitting), stage ? "600" : "400", escape(text));
    }

    private static String colourOf(String place, Palette palette) {
        return switch (place) {
            case "current" -> palette.current();
            case "done" -> palette.done();
            default -> palette.ahead();
        };
    }

    private static String fill(String colour) {
        return " fill=\"" + escape(colour) + "\"";
    }

    /** The angle that keeps both sides of a gap parallel. */
    private static double halfGap(double radius) {
        return Math.asin(GAP / 2 / radius);
    }

    /** Clockwise from twelve o'clock. */
    private static String point(double radius, double angle) {
        return number(CENTRE + radius * Math.sin(angle)) + " " + number(CENTRE - radius * Math.cos(angle));
    }

    private static String radii(double radius) {
        return number(radius) + " " + number(radius);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.cairn.common.paper;

import java.util.List;
import org.cairn.common.pictures.Chart;
import org.cairn.common.pictures.Figures;

/** One piece of a sheet. */
public sealed interface Part {

    /** Begins a part of the sheet, or a part of such a part. */
    record Heading(String words, int level) implements Part {
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("Below the title there are headings of level 2 and 3.");
            }
        }

        public static Heading of(String words) {
            return new Heading(words, 2);
        }

        public static Heading below(String words) {
            return new Heading(words, 3);
        }
    }

    /** Running words. Empty lines part paragraphs, other ends of lines stay. */
    record Words(String words, Voice voice) implements Part {
        public static Words of(String words) {
            return new Words(words, Voice.PLAIN);
        }

        public static Words quiet(String words) {
            return new Words(words, Voice.QUIET);
        }

        public static Words said(String words) {
            return new Words(words, Voice.SAID);
        }
    }

    /** How words stand on the sheet: as text, as a remark beside it, as what somebody said. */
    enum Voice {
        PLAIN,
        QUIET,
        SAID
    }

    /** A list whose order does not matter. */
    record Lines(List<String> lines) implements Part {
        public Lines {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("A list has at least one line.");
            }
        }
    }

    /** Figures in rows. The first cell of a row says what the row is about. */
    record Table(String caption, List<String> head, List<List<String>> rows) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int width = head.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row of a table is as wide as its head.");
            }
        }
    }

    /** A chart as the page has it, drawn as wide as a page of paper, and the table behind it. */
    static List<Part> of(Chart chart) {
        var drawn = chart.picture(Chart.WIDE);
        Figures figures = chart.figures();
        return List.of(
                new Picture(drawn.svg(), drawn.name() + ". " + drawn.description()),
                new Table(figures.caption(), figures.columns(), figures.rows()));
    }

    /**
     * A picture as an SVG that stands alone.
     *
     * @param alternative what it shows, for whoever hears the sheet
     */
    record Picture(String svg, String alternative) implements Part {
        public Picture {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("A picture has words that say what it shows.");
            }
        }
    }
}

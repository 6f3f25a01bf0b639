package org.cairn.common.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cairn.common.HolisticComponent;

/** How often each of the three components came up, a bar for each time: information, never a score. */
public final class BalanceChart implements Chart {

    /** More than these would be no picture any more; the table holds all. */
    static final int MOST = 8;

    private static final double NAMES = 68;
    private static final double STEP = 30;
    private static final double BAR = 14;
    private static final double GAP = 3;
    private static final double LEGEND = 34;

    private final String name;
    private final List<Row> rows;
    private final Phrases phrases;

    /**
     * @param name what the picture shows
     * @param rows from the first to the last
     */
    public BalanceChart(String name, List<Row> rows, Phrases phrases) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.phrases = phrases;
    }

    /**
     * One bar.
     *
     * @param name when, or where
     * @param counts how often each component came up; one that is missing counts as 0
     */
    public record Row(String name, Map<HolisticComponent, Integer> counts) {

        int of(HolisticComponent component) {
            return counts.getOrDefault(component, 0);
        }
    }

    @Override
    public Picture picture(double width) {
        Canvas canvas = new Canvas();
        double y = 4;
        for (Row row : rows.subList(Math.max(0, rows.size() - MOST), rows.size())) {
            canvas.words(Ink.SOFT_WORDS, 0, y + BAR - 2, 13, Canvas.fitting(row.name(), 13, NAMES));
            List<Share> shares = Share.of(row.counts(), width - NAMES, GAP);
            if (shares.isEmpty()) {
                canvas.bar(Ink.STONE, NAMES, y, width - NAMES, BAR);
            }
            for (Share share : shares) {
                canvas.bar(Ink.of(share.component()), NAMES + share.from(), y, share.width(), BAR);
            }
            y += STEP;
        }
        legend(canvas, y + LEGEND / 2);
        return new Picture(name, sentence(), width, y + LEGEND, canvas);
    }

    @Override
    public Figures figures() {
        List<String> columns = Stream.concat(
                        Stream.of(phrases.of("common.balance.when")),
                        Arrays.stream(HolisticComponent.values())
                                .map(component -> phrases.of("common.component." + component)))
                .toList();
        return new Figures(
                name,
                columns,
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.name()),
                                        Arrays.stream(HolisticComponent.values())
                                                .map(component -> String.valueOf(row.of(component))))
                                .toList())
                        .toList());
    }

    /** The last row stands for the whole. */
    private String sentence() {
        if (rows.isEmpty()) {
            return phrases.of("common.balance.none");
        }
        Row last = rows.getLast();
        return phrases.of(
                "common.balance",
                last.of(HolisticComponent.EDUCATION),
                last.of(HolisticComponent.PERSONAL_SUPPORT),
                last.of(HolisticComponent.PROFESSIONAL_DEVELOPMENT));
    }

    private void legend(Canvas canvas, double y) {
        double x = 0;
        for (HolisticComponent component : HolisticComponent.values()) {
            String word = phrases.of("common.component.brief." + component);
            canvas.sign(component, x + 5, y - 4.5, 5.5).words(Ink.SOFT_WORDS, x + 15, y, 13, word);
            x += 15 + Canvas.width(word, 13) + 14;
        }
    }
}

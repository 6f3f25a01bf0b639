package org.cairn.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.Part;
import org.cairn.common.pictures.Figures;
import org.cairn.common.ui.DayWords;
import org.cairn.practice.Hours;
import org.cairn.practice.HoursLog;
import org.cairn.practice.LearningHours;

/** The record of hours for learning credit: figures and days, and no word about anybody but the mentor. */
final class RecordPaper {

    private RecordPaper() {}

    /**
     * @param mentor whose record it is
     * @param leftOut learning whose words do not stand in it, because they may name a mentee
     */
    static Paper of(String mentor, HoursLog log, Hours hours, Set<LearningHours> leftOut, DayWords days) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Words.quiet(translate(
                "practice.record.over",
                mentor,
                days.onPaper(hours.span().from()),
                days.onPaper(hours.span().to()))));
        parts.add(Part.Words.of(HoursWords.total(hours, I18NProvider::translate)
                + " "
                + translate("practice.record.all", length(hours.minutes() + hours.learning()))));
        parts.addAll(byMonth(hours));
        List<LearningHours> learning = log.learningIn(hours.span());
        if (!learning.isEmpty()) {
            parts.add(Part.Heading.of(translate("practice.record.learning")));
            parts.add(table(learning, leftOut, days));
        }
        parts.add(Part.Words.quiet(translate("practice.record.foot", days.onPaper(days.today()))));
        return new Paper(translate("practice.record.title"), days.today(), parts);
    }

    /** A picture of more than a year would hold but its end. */
    private static List<Part> byMonth(Hours hours) {
        HoursChart chart = new HoursChart(hours, I18NProvider::translate);
        if (hours.months().size() <= HoursChart.MOST) {
            return Part.of(chart);
        }
        Figures figures = chart.figures();
        return List.of(new Part.Table(figures.caption(), figures.columns(), figures.rows()));
    }

    private static Part table(List<LearningHours> learning, Set<LearningHours> leftOut, DayWords days) {
        return new Part.Table(
                translate("practice.record.learning.caption"),
                List.of(
                        translate("practice.record.day"),
                        translate("practice.record.kind"),
                        translate("practice.record.words"),
                        translate("practice.record.length")),
                learning.stream()
                        .map(one -> List.of(
                                days.onPaper(one.day()),
                                translate("practice.learning.kind." + one.kind()),
                                leftOut.contains(one) ? "" : one.words(),
                                length(one.minutes())))
                        .toList());
    }

    private static String length(int minutes) {
        return HourWords.of(minutes, I18NProvider::translate);
    }
}

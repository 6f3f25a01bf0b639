package org.cairn.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.ChartView;
import org.cairn.practice.Hours;
import org.cairn.practice.HoursLog;
import org.cairn.practice.Span;

/** Meetings and hours by month: the last twelve months, or a year that was. */
final class HoursCard {

    /** Stands for the last twelve months where there are years. */
    static final int LATELY = 0;

    private HoursCard() {}

    /** @param wanted which year is asked for; one without anything is the last twelve months */
    static Card of(HoursLog log, int wanted, Span lately) {
        int year = log.years().contains(wanted) ? wanted : LATELY;
        Card card = new Card(I18NProvider.translate("practice.hours.title"));
        card.setId("hours");
        Hours hours = log.in(year == LATELY ? lately : Span.year(year));
        Paragraph total = new Paragraph(
                hours.isEmpty()
                        ? card.getTranslation("practice.hours.none")
                        : HoursWords.total(hours, I18NProvider::translate));
        Div line = new Div(total, choice(card, log, year));
        line.addClassNames("row", "between");
        card.add(line, ChartView.wide(new HoursChart(hours, I18NProvider::translate)));
        Paragraph what = new Paragraph(card.getTranslation("practice.hours.what"));
        what.addClassNames("quiet", "small");
        card.add(what);
        return card;
    }

    private static Select<Integer> choice(Card owner, HoursLog log, int year) {
        List<Integer> years = new ArrayList<>(List.of(LATELY));
        years.addAll(log.years());
        Select<Integer> choice = new Select<>();
        choice.setItems(years);
        choice.setAriaLabel(owner.getTranslation("practice.hours.time"));
        choice.setItemLabelGenerator(
                one -> one == LATELY ? owner.getTranslation("practice.hours.lately") : String.valueOf(one));
        choice.setValue(year);
        choice.addValueChangeListener(change -> go(change.getValue()));
        return choice;
    }

    /** The address says what is shown, so that going back goes back. */
    private static void go(int year) {
        UI.getCurrent()
                .navigate(
                        PracticeView.class,
                        year == LATELY
                                ? QueryParameters.empty()
                                : QueryParameters.simple(Map.of(PracticeView.YEAR, String.valueOf(year))));
    }
}

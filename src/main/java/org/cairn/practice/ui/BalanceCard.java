package org.cairn.practice.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.cairn.common.pictures.BalanceChart;
import org.cairn.common.pictures.BalanceChart.Row;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.ChartView;
import org.cairn.practice.BalanceOverTime;

/** How the three components came up, year by year and over everything: information, never a score. */
final class BalanceCard {

    private BalanceCard() {}

    static Card of(BalanceOverTime balance) {
        Card card = new Card(I18NProvider.translate("practice.balance.title"));
        card.setId("balance");
        if (!balance.isEmpty()) {
            card.add(ChartView.narrow(new BalanceChart(
                    card.getTranslation("practice.balance.title"), rows(card, balance), I18NProvider::translate)));
        }
        Paragraph words = new Paragraph(
                card.getTranslation(balance.isEmpty() ? "practice.balance.empty" : "practice.balance.what"));
        words.addClassNames("quiet", "small");
        card.add(words);
        return card;
    }

    private static List<Row> rows(Card card, BalanceOverTime balance) {
        List<Row> rows = new ArrayList<>();
        balance.years().forEach((year, counts) -> rows.add(new Row(String.valueOf(year), counts)));
        rows.add(new Row(card.getTranslation("practice.balance.all"), balance.all()));
        return rows;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.cairn.common.pictures.BalanceChart;
import org.cairn.common.pictures.BalanceChart.Row;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.ChartView;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Balance;
import org.cairn.meetings.Balancing;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** How the three components came up, meeting by meeting and over the whole time: information, never a score. */
@org.springframework.stereotype.Component
class BalanceSection implements RelationshipSection {

    private final Balancing balancing;
    private final DayWords days;

    BalanceSection(Balancing balancing, DayWords days) {
        this.balancing = balancing;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(RelationshipId relationship) {
        List<Balancing.OfMeeting> meetings = balancing.meetings(relationship);
        Card card = new Card(
                meetings.isEmpty()
                        ? I18NProvider.translate("meetings.balance.title")
                        : I18NProvider.translate("meetings.balance.over", meetings.size()));
        Balance all = balancing.goals(relationship);
        List<Row> rows = new ArrayList<>();
        for (Balancing.OfMeeting one : meetings) {
            all.with(one.balance());
            if (!one.balance().isEmpty()) {
                rows.add(new Row(
                        days.brief(one.meeting().startedAt()), one.balance().counts()));
            }
        }
        if (!all.isEmpty()) {
            rows.add(new Row(card.getTranslation("meetings.balance.all"), all.counts()));
            card.add(ChartView.narrow(
                    new BalanceChart(card.getTranslation("meetings.balance.title"), rows, I18NProvider::translate)));
        }
        Paragraph words = new Paragraph(
                card.getTranslation(all.isEmpty() ? "meetings.balance.empty" : "meetings.balance.whatCounts"));
        words.addClassNames("quiet", "small");
        card.add(words);
        return card;
    }
}

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
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.meetings.Balance;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingRecord;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** How the three components came up, meeting by meeting and over the whole time: information, never a score. */
@org.springframework.stereotype.Component
class BalanceSection implements RelationshipSection {

    private final GuidedMeetingService service;
    private final GoalService goals;
    private final DayWords days;

    BalanceSection(GuidedMeetingService service, GoalService goals, DayWords days) {
        this.service = service;
        this.goals = goals;
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
        List<MeetingRecord> records = service.recordsOf(relationship);
        Card card = new Card(
                records.isEmpty()
                        ? I18NProvider.translate("meetings.balance.title")
                        : I18NProvider.translate("meetings.balance.over", records.size()));
        List<Entry<Capture>> captures = new ArrayList<>();
        for (Capture.Kind kind : Capture.Kind.values()) {
            captures.addAll(service.capturesOf(relationship, kind));
        }
        Balance all = new Balance();
        goals.of(relationship).forEach(goal -> all.count(goal.content().component()));
        List<Row> rows = new ArrayList<>();
        for (MeetingRecord record : records) {
            Balance one = of(record, captures);
            all.with(one);
            if (!one.isEmpty()) {
                rows.add(new Row(days.brief(record.meeting().startedAt()), one.counts()));
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

    private static Balance of(MeetingRecord record, List<Entry<Capture>> captures) {
        Balance balance = new Balance().asked(record.progress().content());
        record.blocks().forEach(block -> balance.count(block.content().component()));
        captures.stream()
                .map(Entry::content)
                .filter(capture -> capture.meeting().equals(record.meeting().id()))
                .forEach(capture -> balance.count(capture.component()));
        return balance;
    }
}

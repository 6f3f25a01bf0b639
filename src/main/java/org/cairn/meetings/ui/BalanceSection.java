package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.BalanceBar;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingRecord;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** How the three components were asked about, meeting by meeting: information, never a score. */
@org.springframework.stereotype.Component
class BalanceSection implements RelationshipSection {

    private final GuidedMeetingService service;
    private final DayWords days;

    BalanceSection(GuidedMeetingService service, DayWords days) {
        this.days = days;
        this.service = service;
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
        Card card = new Card(I18NProvider.translate("meetings.balance.title"));
        List<MeetingRecord> asked = service.recordsOf(relationship).stream()
                .filter(record -> !record.progress().content().asked().isEmpty())
                .toList();
        Div rows = new Div();
        rows.addClassName("balance-rows");
        asked.forEach(record -> {
            Span when = new Span(days.brief(record.meeting().startedAt()));
            when.addClassNames("balance-when", "small", "quiet");
            BalanceBar bar = new BalanceBar();
            bar.show(record.progress().content().balance());
            bar.showWords(record == asked.getLast());
            Div row = new Div(when, bar);
            row.addClassName("balance-row");
            rows.add(row);
        });
        card.add(rows);
        Paragraph words = new Paragraph(
                card.getTranslation(asked.isEmpty() ? "meetings.balance.empty" : "meetings.balance.noScore"));
        words.addClassNames("quiet", "small");
        card.add(words);
        return card;
    }
}

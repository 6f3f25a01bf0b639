package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.NextDate;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** The next meeting: its day, the calendar, and what moves it. Not there before a first one was closed, or while one is open. */
@org.springframework.stereotype.Component
class NextDateSection implements RelationshipSection {

    private final NextDate next;
    private final CalendarLinks calendars;
    private final DayWords days;

    NextDateSection(NextDate next, CalendarLinks calendars, DayWords days) {
        this.next = next;
        this.calendars = calendars;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean staysAfterTheEnd() {
        return false;
    }

    @Override
    public Component content(RelationshipId relationship) {
        if (next.after(relationship).isEmpty() || !next.mayMove(relationship)) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Card card = new Card(I18NProvider.translate("meetings.next.title"));
        card.setId("next");
        card.add(new NextDateWork(relationship, next, calendars, days));
        return card;
    }
}

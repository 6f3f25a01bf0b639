package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Cycles;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Reflecting;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.ui.RelationshipSection;

/** Where the first interview begins, or an open one goes on. */
@org.springframework.stereotype.Component
class BeginSection implements RelationshipSection {

    private final MeetingLog log;
    private final GuidedMeetingService service;
    private final Cycles cycles;
    private final DayWords days;
    private final Reflecting reflecting;
    private final RelationshipService relationships;

    BeginSection(
            MeetingLog log,
            GuidedMeetingService service,
            Cycles cycles,
            DayWords days,
            Reflecting reflecting,
            RelationshipService relationships) {
        this.reflecting = reflecting;
        this.relationships = relationships;
        this.days = days;
        this.log = log;
        this.service = service;
        this.cycles = cycles;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 0;
    }

    private void begin(RelationshipId relationship, int minutes) {
        UI.getCurrent()
                .navigate("meetings/" + service.begin(relationship, minutes).value());
    }

    @Override
    public boolean staysAfterTheEnd() {
        return false;
    }

    @Override
    public Component content(RelationshipId relationship) {
        List<Meeting> meetings = log.of(relationship);
        Div whole = new Div();
        whole.addClassName("stack");
        List<Meeting> open =
                meetings.stream().filter(meeting -> !meeting.isClosed()).toList();
        open.forEach(meeting -> whole.add(new OpenMeetingBar(meeting, service.stageOf(meeting.id()), days)));
        reflecting
                .due(relationship)
                .ifPresent(meeting -> whole.add(new ReflectionLine(
                        meeting, relationships.mine(relationship).name(), reflecting, days)));
        if (meetings.isEmpty()) {
            Card card = new Card(whole.getTranslation("meetings.begin.first"));
            card.add(new BeginMeetingForm(cycles.current().beforeYouBegin(), minutes -> begin(relationship, minutes)));
            whole.add(card);
        }
        return whole;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Nudges;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** What may be worth a thought about this relationship, above everything else on its page. */
@org.springframework.stereotype.Component
class NudgesSection implements RelationshipSection {

    private final Nudges nudges;
    private final BeginAction begin;
    private final DayWords days;

    NudgesSection(Nudges nudges, BeginAction begin, DayWords days) {
        this.nudges = nudges;
        this.begin = begin;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.MAIN;
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
        return new NudgeList(nudges, begin, days, () -> nudges.of(relationship), _ -> "");
    }
}

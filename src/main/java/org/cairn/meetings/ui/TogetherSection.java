package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.journal.Entry;
import org.cairn.meetings.Look;
import org.cairn.meetings.LookingTogether;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** When the two last looked at their relationship itself, and the way to do it again; once they have met. */
@org.springframework.stereotype.Component
class TogetherSection implements RelationshipSection {

    private final LookingTogether looking;
    private final MeetingLog log;
    private final DayWords days;

    TogetherSection(LookingTogether looking, MeetingLog log, DayWords days) {
        this.looking = looking;
        this.log = log;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean staysAfterTheEnd() {
        return false;
    }

    @Override
    public Component content(RelationshipId relationship) {
        if (log.of(relationship).stream().noneMatch(Meeting::isClosed)) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Card card = new Card(I18NProvider.translate("meetings.together.title"));
        Paragraph last = new Paragraph(last(relationship));
        last.addClassNames("quiet", "small");
        boolean begun = looking.begun(relationship).isPresent();
        Anchor look = Links.to(
                Links.place(relationship) + "/together",
                I18NProvider.translate(begun ? "meetings.together.goOn" : "meetings.together.look"));
        look.addClassName("line-link");
        card.add(last, look);
        return card;
    }

    private String last(RelationshipId relationship) {
        List<Entry<Look>> looks = looking.of(relationship);
        return looks.isEmpty()
                ? I18NProvider.translate("meetings.together.never")
                : I18NProvider.translate(
                        "meetings.together.last",
                        days.day(looks.getLast().content().doneOn()));
    }
}

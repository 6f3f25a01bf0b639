package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.cycle.Cycles;
import org.cairn.goals.GoalService;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingKind;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipAction;

/** Begins the next meeting, once there has been a first one and none is open. */
@org.springframework.stereotype.Component
class BeginAction implements RelationshipAction {

    private final MeetingLog log;
    private final GuidedMeetingService service;
    private final GoalService goals;
    private final Cycles cycles;

    BeginAction(MeetingLog log, GuidedMeetingService service, GoalService goals, Cycles cycles) {
        this.log = log;
        this.service = service;
        this.goals = goals;
        this.cycles = cycles;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component action(RelationshipId relationship) {
        List<Meeting> meetings = log.of(relationship);
        if (meetings.isEmpty() || !meetings.stream().allMatch(Meeting::isClosed)) {
            Span none = new Span();
            none.setVisible(false);
            return none;
        }
        Button begin = new Button(I18NProvider.translate("meetings.begin.next"), _ -> ask(relationship));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    /** Asks for the length, and begins. */
    void ask(RelationshipId relationship) {
        Dialog dialog = new Dialog(I18NProvider.translate("meetings.begin.next"));
        dialog.addClassName("editor-dialog");
        RadioButtonGroup<MeetingKind> way = new RadioButtonGroup<>(
                dialog.getTranslation("meetings.begin.way"), MeetingKind.REVIEW, MeetingKind.GUIDED_MEETING);
        way.setItemLabelGenerator(kind -> dialog.getTranslation("meetings.begin.way." + kind));
        boolean goalsAreOpen =
                goals.of(relationship).stream().anyMatch(goal -> goal.content().isOpen());
        way.setValue(goalsAreOpen ? MeetingKind.REVIEW : MeetingKind.GUIDED_MEETING);
        dialog.add(way, new BeginMeetingForm(cycles.current().beforeYouBegin(), minutes -> {
            dialog.close();
            MeetingId begun = way.getValue() == MeetingKind.REVIEW
                    ? service.beginReview(relationship, minutes)
                    : service.begin(relationship, minutes);
            UI.getCurrent().navigate("meetings/" + begun.value());
        }));
        dialog.getFooter().add(new Button(I18NProvider.translate("meetings.begin.notNow"), _ -> dialog.close()));
        dialog.open();
    }
}

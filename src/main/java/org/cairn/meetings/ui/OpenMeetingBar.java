package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Meeting;

/** Says that a meeting was left open, and that every word is there. */
class OpenMeetingBar extends Section {

    OpenMeetingBar(Meeting meeting, String stage, DayWords days) {
        this(meeting, "meetings.left.here", "", stage, days);
    }

    OpenMeetingBar(Meeting meeting, String name, String stage, DayWords days) {
        this(meeting, "meetings.left.with", name, stage, days);
    }

    private OpenMeetingBar(Meeting meeting, String key, String name, String stage, DayWords days) {
        addClassName("notice-bar");
        Paragraph words = new Paragraph(getTranslation(key, days.day(meeting.startedAt()), stage, name));
        Button go = new Button(getTranslation("meetings.left.continue"), _ -> UI.getCurrent()
                .navigate(
                        FirstInterviewView.class,
                        new RouteParameters(
                                new RouteParam("meeting", meeting.id().toString()))));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(words, go);
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Meeting;

/** Says that a meeting was left open, and that every word is there: it goes on, or it is closed as it stands. */
class OpenMeetingBar extends Section {

    OpenMeetingBar(Meeting meeting, String stage, DayWords days) {
        this(meeting, "", stage, days, true);
    }

    OpenMeetingBar(Meeting meeting, String name, String stage, DayWords days, boolean isTheMainThing) {
        addClassName("notice-bar");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("meetings.left.label", name).strip());
        Paragraph words = new Paragraph();
        if (name.isEmpty()) {
            words.add(new Span(getTranslation("meetings.left.here")));
        } else {
            words.add(new Span(getTranslation("meetings.left.with") + " "), part(name, "who"));
        }
        words.add(
                new Span(" " + getTranslation("meetings.left.open", days.ago(meeting.startedAt())) + " "),
                part(stage, "where"),
                new Span(getTranslation("meetings.left.there")));
        Button go = new Button(getTranslation("meetings.left.continue"), _ -> open(meeting));
        if (isTheMainThing) {
            go.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Button close = new Button(
                getTranslation("meetings.left.close"), _ -> open(meeting).ifPresent(FirstInterviewView::close));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(go, close);
        ways.addClassName("row");
        add(words, ways);
    }

    private static Optional<FirstInterviewView> open(Meeting meeting) {
        return UI.getCurrent()
                .navigate(
                        FirstInterviewView.class,
                        new RouteParameters(
                                new RouteParam("meeting", meeting.id().toString())));
    }

    private static Span part(String words, String name) {
        Span part = new Span(words);
        part.addClassName(name);
        return part;
    }
}

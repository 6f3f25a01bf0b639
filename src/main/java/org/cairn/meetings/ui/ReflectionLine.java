package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.Reflecting;

/** One small line: the five minutes after a meeting were left out, and are still there to be had. */
class ReflectionLine extends Div {

    ReflectionLine(Meeting meeting, String name, Reflecting reflecting, DayWords days) {
        addClassNames("reflection-line", "small");
        Span words = new Span(getTranslation("meetings.afterwards.due", name, days.day(meeting.startedAt())));
        Anchor take =
                new Anchor("meetings/" + meeting.id() + "/afterwards", getTranslation("meetings.afterwards.take"));
        take.getElement().setAttribute("router-link", true);
        take.addClassName("line-link");
        Button without = new Button(getTranslation("meetings.afterwards.leaveOut"), _ -> {
            reflecting.leaveOut(meeting.id());
            setVisible(false);
        });
        without.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, take, without);
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Closing;
import org.cairn.meetings.ui.TodayViewModel.Person;

/** Who is met next, with what they said last; on the day itself the meeting begins from here. */
final class NextMeetingCard extends Section {

    private final Div text = new Div();

    NextMeetingCard(Person person, DayWords days, boolean isTheMainThing, Runnable begin) {
        addClassName("next-meeting");
        String name = person.summary().name();
        Closing closing = person.next().orElseThrow();
        LocalDate day = person.nextOn().orElseThrow();
        H2 title = new H2(getTranslation("meetings.today.meeting", name));
        title.setId("next-meeting");
        getElement().setAttribute("aria-labelledby", "next-meeting");
        text.add(Links.small(when(closing, day, days), "quiet"), title);
        text.addClassName("next-meeting-text");
        said(closing).ifPresent(text::add);
        add(text, way(person, day, days, isTheMainThing, begin));
    }

    /** What the mentor wanted to remember until then. */
    void remember(String words) {
        text.add(Links.small(getTranslation("meetings.today.remember", words), "quiet"));
    }

    private String when(Closing closing, LocalDate day, DayWords days) {
        String words = day.equals(days.today())
                ? getTranslation("meetings.today.day")
                : day.equals(days.today().plusDays(1)) ? getTranslation("meetings.today.tomorrow") : days.weekday(day);
        return closing.nextAt() == null
                ? words
                : getTranslation("meetings.today.at", words, days.time(closing.nextAt()));
    }

    private Optional<Paragraph> said(Closing closing) {
        if (closing.summary().isBlank()) {
            return Optional.empty();
        }
        Span words =
                new Span(getTranslation("meetings.story.said", closing.summary().strip()));
        words.addClassName("said");
        Paragraph line = new Paragraph(new Span(getTranslation("meetings.today.lastTime") + " "), words);
        line.getElement().setAttribute("dir", "auto");
        return Optional.of(line);
    }

    private com.vaadin.flow.component.Component way(
            Person person, LocalDate day, DayWords days, boolean isTheMainThing, Runnable begin) {
        if (day.isAfter(days.today())) {
            var prepare = Links.to(Links.place(person.summary().id()), getTranslation("meetings.today.prepare"));
            prepare.addClassName("link-button");
            return prepare;
        }
        Button go = new Button(getTranslation("meetings.begin.go"), click -> begin.run());
        go.setAriaLabel(
                getTranslation("meetings.today.begin.whom", person.summary().name()));
        go.addClassName("large");
        if (isTheMainThing) {
            go.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return go;
    }
}

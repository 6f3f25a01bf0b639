package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.ui.GoalRow;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Closing;
import org.cairn.meetings.HandOut;

/** The sheet itself: what was said in the mentee's words, the goals, the agreement, the next date, and what is not here. */
class HandOutSheet extends Article {

    /** On paper a day has its year. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final transient DayWords days;

    HandOutSheet(HandOut handOut, DayWords days) {
        this.days = days;
        addClassName("hand-out");
        Paragraph over =
                new Paragraph(getTranslation("meetings.handOut.over", handOut.mentor(), WRITTEN.format(days.today())));
        over.addClassName("quiet");
        add(over, new H1(getTranslation("meetings.handOut.title")));
        if (handOut.isEmpty()) {
            add(new Paragraph(getTranslation("meetings.handOut.empty")));
        }
        if (handOut.closing() != null) {
            closing(handOut);
        }
        if (!handOut.goals().isEmpty()) {
            UnorderedList goals = new UnorderedList();
            goals.addClassName("goal-list");
            handOut.goals().forEach(goal -> goals.add(new GoalRow(goal, Map.of(), days)));
            add(part("meetings.handOut.goals", goals));
        }
        if (handOut.agreement() != null) {
            agreement(handOut.agreement());
        }
        Footer end = new Footer(new Paragraph(getTranslation("meetings.handOut.without")));
        end.addClassNames("quiet", "small");
        add(end);
    }

    private void closing(HandOut handOut) {
        Closing closing = handOut.closing();
        if (!closing.summary().isBlank()) {
            Div words = new Div(typed(closing.summary()));
            handOut.additions().forEach(addition -> {
                Paragraph when = new Paragraph(getTranslation("meetings.added", days.day(addition.at())));
                when.addClassNames("quiet", "small");
                words.add(when, typed(addition.words()));
            });
            words.addClassName("hand-out-words");
            add(part("meetings.handOut.summary", words));
        }
        if (closing.nextOn() != null) {
            Paragraph next = new Paragraph(next(closing));
            next.addClassName("hand-out-next");
            add(part("meetings.handOut.next", next));
        }
    }

    private String next(Closing closing) {
        String day = getTranslation(
                "meetings.handOut.day",
                days.weekday(closing.nextOn()),
                String.valueOf(closing.nextOn().getYear()));
        return closing.nextAt() == null ? day : day + ", " + days.time(closing.nextAt());
    }

    private void agreement(Agreement agreement) {
        lines(
                "meetings.handOut.spokenAbout",
                Stream.of(Agreement.Point.values())
                        .filter(agreement.spokenAbout()::contains)
                        .map(point -> getTranslation("meetings.point." + point.name())));
        Stream<String> agreed = Stream.of(
                getTranslation("meetings.kept." + agreement.writing().name()),
                KeptWords.howLong(this, days, agreement),
                getTranslation(
                        "meetings.agreement.meet",
                        getTranslation("meetings.rhythm." + agreement.rhythm().name())),
                agreement.worthwhile().isBlank()
                        ? ""
                        : getTranslation(
                                "meetings.agreement.said.worthwhile",
                                agreement.worthwhile().strip()),
                agreement.limits().strip(),
                agreement.ending().strip());
        lines("meetings.handOut.agreement", agreed.filter(line -> !line.isBlank()));
    }

    private void lines(String key, Stream<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        if (list.getComponentCount() > 0) {
            add(part(key, list));
        }
    }

    private Section part(String key, Component content) {
        Section part = new Section(new H2(getTranslation(key)), content);
        part.addClassName("hand-out-part");
        return part;
    }

    private static Paragraph typed(String text) {
        Paragraph words = new Paragraph(text.strip());
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}

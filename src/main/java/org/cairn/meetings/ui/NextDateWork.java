package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NoSuchElementException;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.meetings.Closing;
import org.cairn.meetings.NextDate;
import org.cairn.meetings.NotAgreedException;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** When the two meet next, moved or dropped from here. The whole page says it, and so is made anew. */
class NextDateWork extends Div {

    private final transient RelationshipId relationship;
    private final transient NextDate next;
    private final transient CalendarLinks calendars;
    private final transient DayWords days;

    NextDateWork(RelationshipId relationship, NextDate next, CalendarLinks calendars, DayWords days) {
        this.relationship = relationship;
        this.next = next;
        this.calendars = calendars;
        this.days = days;
        addClassNames("stack", "tight");
        show(next.of(relationship));
    }

    private void show(Closing closing) {
        boolean passed = closing.nextOn() != null && closing.nextOn().isBefore(days.today());
        add(new Paragraph(
                closing.nextOn() == null
                        ? getTranslation("meetings.next.none")
                        : getTranslation(
                                passed ? "meetings.next.passed" : "meetings.next.on",
                                MeetingWords.next(days, closing))));
        boolean inACalendar = closing.nextOn() != null || closing.droppedOn() != null;
        if (!passed && inACalendar) {
            next.after(relationship).ifPresent(last -> {
                CalendarLink calendar = calendars.after(last);
                calendar.show(closing);
                add(calendar);
            });
        }
        Div ways = new Div(
                way(closing.nextOn() == null ? "meetings.next.agree" : "meetings.next.move", () -> ask(closing)));
        if (closing.nextOn() != null) {
            ways.add(way("meetings.next.drop", () -> drop(closing)));
        }
        ways.addClassNames("row", "next-ways");
        add(ways);
    }

    private Button way(String key, Runnable work) {
        Button way = new Button(getTranslation(key), _ -> work.run());
        way.addThemeVariants(ButtonVariant.TERTIARY);
        return way;
    }

    private void ask(Closing closing) {
        new NextDateDialog(closing, days.today(), this::move).open();
    }

    private void move(LocalDate day, @Nullable LocalTime time) {
        unlessRefused(() -> {
            next.move(relationship, day, time);
            UI.getCurrent().refreshCurrentRoute(false);
            Notices.show(getTranslation("meetings.next.moved"));
        });
    }

    private void drop(Closing before) {
        unlessRefused(() -> {
            next.drop(relationship);
            UI.getCurrent().refreshCurrentRoute(false);
            Notices.showWithUndo(getTranslation("meetings.next.dropped"), () -> back(before));
        });
    }

    /** A day that has passed meanwhile stays dropped. */
    private void back(Closing before) {
        if (before.nextOn() != null && !before.nextOn().isBefore(days.today())) {
            unlessRefused(() -> {
                next.move(relationship, before.nextOn(), before.nextAt());
                UI.getCurrent().refreshCurrentRoute(false);
            });
        }
    }

    /** Another window may have begun a meeting, or agreed on something else. */
    private void unlessRefused(Runnable work) {
        try {
            work.run();
        } catch (NoSuchElementException | NotAgreedException _) {
            Notices.show(getTranslation("meetings.next.refused"));
        }
    }
}

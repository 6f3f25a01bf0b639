package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.cairn.common.ui.BalanceBar;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.ui.TodayViewModel.Person;

/** Somebody the mentor walks with, at a glance; the whole card leads to their page. */
final class PersonCard extends Anchor {

    PersonCard(Person person, DayWords days) {
        super(Links.place(person.summary().id()), "");
        getElement().setAttribute("router-link", true);
        addClassName("person-card");
        H3 name = new H3(person.summary().name());
        name.addClassName("person-name");
        add(name);
        add(Links.small(met(person, days), "quiet"));
        standing(person).ifPresent(words -> add(Links.small(words, "standing")));
        next(person, days).ifPresent(words -> add(Links.small(words, "accent")));
        person.last()
                .map(record -> record.progress().content().balance())
                .filter(balance -> !balance.isEmpty())
                .ifPresent(counts -> {
                    BalanceBar balance = new BalanceBar();
                    balance.show(counts);
                    balance.showWords(false);
                    add(balance);
                });
    }

    /** The card that leads to somebody new. */
    static Anchor someoneNew(String words, String under) {
        Anchor card = Links.to("relationships?new", "");
        card.addClassNames("person-card", "new-person");
        card.add(new Span(words), Links.small(under, "quiet"));
        return card;
    }

    private String met(Person person, DayWords days) {
        return person.last()
                .map(record -> getTranslation(
                        "meetings.today.met",
                        person.meetings().size(),
                        days.ago(record.meeting().startedAt())))
                .orElseGet(() -> getTranslation("meetings.glance.none"));
    }

    private Optional<String> standing(Person person) {
        boolean nothingIsWritten = person.last()
                .map(MeetingRecord::agreement)
                .map(agreement -> agreement.content().writing() == Agreement.Writing.NOTHING)
                .orElse(false);
        if (nothingIsWritten) {
            return Optional.of(getTranslation("meetings.today.noNotes"));
        }
        long active = person.goals().stream()
                .filter(goal -> goal.content().state() == Goal.State.ACTIVE)
                .count();
        return active == 0 ? Optional.empty() : Optional.of(getTranslation("meetings.today.onTheWay", active));
    }

    private Optional<String> next(Person person, DayWords days) {
        if (person.last().isEmpty()) {
            return Optional.of(getTranslation("meetings.today.firstAhead"));
        }
        if (!person.last().get().meeting().isClosed()) {
            return Optional.of(getTranslation("meetings.today.isOpen"));
        }
        return Optional.of(person.next()
                .filter(closing -> !closing.nextOn().isBefore(days.today()))
                .map(closing -> getTranslation("meetings.today.next", MeetingWords.next(days, closing)))
                .orElseGet(() -> getTranslation("meetings.today.noDate")));
    }
}

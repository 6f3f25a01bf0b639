package org.cairn.endings.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.AgreedKeeping;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Notes;
import org.cairn.endings.EndingService;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.ui.Dates;
import org.cairn.meetings.ui.KeptWords;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** What happens to the notes: first what was agreed, in its words, then the choice, and what it means in a sentence. */
final class NotesChoice extends Div {

    private static final int YEARS_AHEAD = 20;
    private static final int MONTHS_TO_HAND_OVER = 3;

    private final transient RelationshipId relationship;
    private final transient EndingService endings;
    private final transient DayWords days;
    private final transient Agreement agreement;
    private final transient Consumer<Instant> saved;
    private final transient Runnable changed;
    private final RadioButtonGroup<Notes> choice = new RadioButtonGroup<>(getTranslation("endings.notes.choice"));
    private final DatePicker until;
    private final Paragraph meaning = new Paragraph();

    NotesChoice(
            RelationshipId relationship,
            EndingService endings,
            DayWords days,
            Consumer<Instant> saved,
            Runnable changed) {
        this.relationship = relationship;
        this.endings = endings;
        this.days = days;
        this.saved = saved;
        this.changed = changed;
        addClassName("stack");
        until = Dates.picker(this, "endings.notes.until", days.today().plusDays(1), YEARS_AHEAD);
        agreement = endings.agreed(relationship);
        add(agreed());
        propose();
        choice.addClassName("outcome-choice");
        choice.setItems(Notes.values());
        choice.setItemLabelGenerator(notes -> getTranslation("endings.notes." + notes));
        Ending ending = endings.begun(relationship).orElseThrow();
        choice.setValue(ending.notes());
        until.setValue(ending.keepUntil());
        choice.addValueChangeListener(_ -> keep());
        Dates.onChange(until, _ -> keep());
        meaning.addClassName("ending-meaning");
        meaning.getElement().setAttribute("role", "status");
        add(choice, until, meaning);
        say();
    }

    private Div agreed() {
        boolean written = agreement.writing().allowsGoals();
        Div agreed = new Div(
                new H2(getTranslation("endings.notes.agreed")),
                new Paragraph(
                        written ? KeptWords.all(this, days, agreement) : getTranslation("endings.notes.nothing")));
        agreed.addClassNames("callout", "stone", "stack");
        return agreed;
    }

    /** Until somebody chooses, what was agreed is chosen. */
    private void propose() {
        Ending ending = endings.begun(relationship).orElseThrow();
        LocalDate today = days.today();
        if (ending.notes() == null) {
            AgreedKeeping.notes(agreement, today)
                    .ifPresent(notes -> endings.choose(
                            relationship,
                            former -> former.with(
                                    notes, AgreedKeeping.until(agreement, today).orElse(null))));
        }
    }

    private void keep() {
        if (choice.getValue() == Notes.HAND_OVER && until.getValue() == null) {
            until.setValue(days.today().plusMonths(MONTHS_TO_HAND_OVER));
        }
        LocalDate day = until.isInvalid() ? null : until.getValue();
        saved.accept(endings.choose(relationship, former -> former.with(choice.getValue(), day))
                .savedAt());
        say();
        changed.run();
    }

    /** Than the two agreed; where they named no day, nothing is. */
    private boolean isLonger(LocalDate day) {
        return AgreedKeeping.notes(agreement, days.today()).isPresent()
                && AgreedKeeping.until(agreement, days.today())
                        .map(day::isAfter)
                        .orElse(true);
    }

    private void say() {
        @Nullable Notes chosen = choice.getValue();
        until.setVisible(chosen == Notes.KEEP || chosen == Notes.HAND_OVER);
        LocalDate day = until.getValue();
        if (chosen == Notes.DESTROY) {
            meaning.setText(getTranslation("endings.notes.means.destroy"));
        } else if (chosen != null && day != null && !until.isInvalid()) {
            String longer = isLonger(day) ? " " + getTranslation("endings.notes.means.longer") : "";
            meaning.setText(getTranslation("endings.notes.means." + chosen, days.date(day)) + longer);
        } else {
            meaning.setText(getTranslation("endings.notes.means.open"));
        }
    }
}

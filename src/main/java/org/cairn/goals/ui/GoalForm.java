package org.cairn.goals.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.common.KeptText;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.goals.Goal;
import org.cairn.journal.EntryId;

/**
 * All that can be said of one goal. Every field saves itself through {@code save}, which takes the change and answers
 * when it was stored.
 */
public final class GoalForm extends Div {

    /** The longest text of a field, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    private final transient java.util.function.Function<String, KeptText> texts;
    private final transient java.util.function.Function<UnaryOperator<Goal>, Instant> save;
    private final transient java.util.function.Consumer<Instant> saved;
    private final SealedTextArea what;

    /**
     * @param goal as it stands
     * @param blocks the words of the blocks that it may answer
     * @param today the earliest day by which it can be reached
     * @param texts the text of each field by its name, {@code what} or {@code firstStep} for example
     * @param save stores a choice and says when
     * @param saved told after a choice was stored, so that the page can say so
     */
    public GoalForm(
            Goal goal,
            Map<EntryId, String> blocks,
            LocalDate today,
            java.util.function.Function<String, KeptText> texts,
            java.util.function.Function<UnaryOperator<Goal>, Instant> save,
            java.util.function.Consumer<Instant> saved) {
        this.texts = texts;
        this.save = save;
        this.saved = saved;
        addClassNames("goal-form", "form-stack");
        what = text("what", false);
        add(what);
        add(pair(
                day("by", goal.by(), today, Goal::withBy),
                day("reviewOn", goal.reviewOn(), today, Goal::withReviewOn)));
        add(components(goal));
        if (!blocks.isEmpty()) {
            add(answers(goal, blocks));
        }
        add(text("firstStep", true));
        add(pair(text("obstacle", true), text("plan", true)));
        add(text("support", true));
        add(new ConfidenceScale(
                getTranslation("goals.field.confidence"),
                goal.confidence(),
                value -> keep(now -> now.withConfidence(value))));
    }

    /** Puts the caret where the goal is put into words. */
    public void focusFirst() {
        what.focus();
    }

    private SealedTextArea text(String key, boolean singleLine) {
        SealedTextArea field = new SealedTextArea(getTranslation("goals.field." + key), Visibility.YOU_AND_MENTEE);
        field.setHint(getTranslation("goals.hint." + key));
        field.setSingleLine(singleLine);
        field.setMaxLength(LONGEST);
        field.show(texts.apply(key));
        return field;
    }

    private DatePicker day(String key, LocalDate value, LocalDate today, BiFunction<Goal, LocalDate, Goal> with) {
        DatePicker picker = new DatePicker(getTranslation("goals.field." + key));
        picker.setLocale(java.util.Locale.UK);
        picker.setMin(today);
        picker.setMax(today.plusYears(5));
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(getTranslation("goals.day.unreadable"))
                .setMinErrorMessage(getTranslation("goals.day.past"))
                .setMaxErrorMessage(getTranslation("goals.day.far")));
        picker.setValue(value);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && !picker.isInvalid()) {
                keep(goal -> with.apply(goal, change.getValue()));
            }
        });
        return picker;
    }

    private RadioButtonGroup<HolisticComponent> components(Goal goal) {
        RadioButtonGroup<HolisticComponent> choice =
                new RadioButtonGroup<>(getTranslation("goals.field.component"), HolisticComponent.values());
        choice.setRenderer(new ComponentRenderer<>(ComponentBadge::new));
        choice.setValue(goal.component());
        choice.addValueChangeListener(change -> keep(now -> now.withComponent(change.getValue())));
        return choice;
    }

    private CheckboxGroup<EntryId> answers(Goal goal, Map<EntryId, String> blocks) {
        CheckboxGroup<EntryId> choice = new CheckboxGroup<>(getTranslation("goals.field.answers"));
        choice.setItems(blocks.keySet());
        choice.setItemLabelGenerator(blocks::get);
        choice.setValue(
                Set.copyOf(goal.answers().stream().filter(blocks::containsKey).toList()));
        choice.addValueChangeListener(change -> keep(now -> now.withAnswers(List.copyOf(change.getValue()))));
        return choice;
    }

    private void keep(UnaryOperator<Goal> change) {
        saved.accept(save.apply(change));
    }

    private static Div pair(com.vaadin.flow.component.Component first, com.vaadin.flow.component.Component second) {
        Div pair = new Div(first, second);
        pair.addClassName("form-pair");
        return pair;
    }
}

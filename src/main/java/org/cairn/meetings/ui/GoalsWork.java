package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.function.Consumer;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.goals.ui.GoalForm;
import org.cairn.goals.ui.GoalRow;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.jspecify.annotations.Nullable;

/** What the stage of goals asks for: the goals so far, one of them open for writing. */
class GoalsWork extends Div {

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final transient Runnable changed;
    private final transient DayWords days;
    private @Nullable EntryId open;

    GoalsWork(
            FirstInterviewViewModel model,
            @Nullable EntryId open,
            DayWords days,
            Consumer<Instant> saved,
            Runnable changed) {
        this.model = model;
        this.open = open;
        this.saved = saved;
        this.changed = changed;
        this.days = days;
        addClassName("goals-work");
        refresh();
    }

    private void refresh() {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassNames("goal-list", "card");
        for (Entry<Goal> goal : model.goals().all()) {
            if (goal.id().equals(open)) {
                continue;
            }
            GoalRow row = new GoalRow(goal.content(), model.blockWords(), days);
            Button change = new Button(getTranslation("meetings.goal.open"), _ -> show(goal.id()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            change.setAriaLabel(
                    getTranslation("meetings.goal.open.of", goal.content().what()));
            row.add(change);
            list.add(row);
        }
        if (list.getElement().getChildCount() > 0) {
            add(list);
        }
        if (open != null) {
            add(opened(open));
        } else {
            add(new Button(getTranslation("meetings.goal.add"), _ -> show(model.addGoal())));
        }
        if (model.goals().all().size() > GoalService.SOFT_LIMIT) {
            Paragraph limit = new Paragraph(getTranslation("meetings.goal.softLimit"));
            limit.addClassName("callout");
            add(limit);
        }
    }

    private Div opened(EntryId id) {
        GoalForm form = new GoalForm(
                model.goals().get(id),
                model.blockWords(),
                days.today(),
                change -> model.goals().change(id, change),
                saved);
        form.focusFirst();
        Button done = new Button(getTranslation("meetings.goal.done"), _ -> {
            if (model.goals().get(id).isEmpty()) {
                model.goals().remove(id);
            }
            show(null);
        });
        Button remove = new Button(getTranslation("meetings.goal.remove"), _ -> remove(id));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(done, remove);
        actions.addClassName("form-actions");
        Div card = new Div(form, actions);
        card.addClassName("card");
        return card;
    }

    private void remove(EntryId id) {
        if (model.goals().get(id).isEmpty()) {
            take(id);
        } else {
            Confirm.askDanger(
                    getTranslation("meetings.goal.remove.title"),
                    getTranslation("meetings.goal.remove.sentence"),
                    getTranslation("meetings.goal.remove"),
                    () -> take(id));
        }
    }

    private void take(EntryId id) {
        model.goals().remove(id);
        show(null);
    }

    private void show(@Nullable EntryId id) {
        open = id;
        refresh();
        changed.run();
    }
}

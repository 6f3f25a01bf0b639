package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.goals.ui.GoalForm;
import org.cairn.goals.ui.GoalMoves;
import org.cairn.goals.ui.GoalRow;
import org.cairn.goals.ui.StepList;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Capture;
import org.jspecify.annotations.Nullable;

/** What the stage of goals asks for: what may become a goal, and the goals so far, one of them open for writing. */
class GoalsWork extends Div {

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final transient Runnable changed;
    private final transient DayWords days;
    private final Div content = new Div();
    private final Div possible = new Div();
    private final transient Map<EntryId, GoalMoves> moves = new HashMap<>();
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
        content.addClassName("goals-work");
        add(possible, content);
        refresh();
        showGoals();
    }

    /** What may become a goal, anew; a form that is open stays as it is. */
    void refresh() {
        possible.removeAll();
        List<Entry<Capture>> heard = model.captures(Capture.Kind.POSSIBLE_GOAL).all();
        possible.setVisible(!heard.isEmpty());
        if (heard.isEmpty()) {
            return;
        }
        H3 title = new H3(getTranslation("meetings.possible.title"));
        title.setId("possible-goals");
        UnorderedList list = new UnorderedList();
        list.addClassName("goal-list");
        heard.forEach(one -> list.add(possible(one)));
        Section section = new Section(title, list);
        section.addClassName("card");
        section.getElement().setAttribute("aria-labelledby", "possible-goals");
        possible.add(section);
    }

    /** The goal that is open for writing, if one is. */
    @Nullable
    EntryId opened() {
        return open;
    }

    private ListItem possible(Entry<Capture> heard) {
        Capture capture = heard.content();
        String words = capture.words().isBlank() ? getTranslation("goals.noWords") : capture.words();
        Paragraph what = new Paragraph(words);
        what.addClassNames("goal-row-text", "goal-title");
        Button grow = new Button(getTranslation("meetings.possible.grow"), _ -> {
            EntryId goal = model.grow(heard.id());
            refresh();
            show(goal);
        });
        grow.setAriaLabel(getTranslation("meetings.possible.grow.of", words));
        ListItem row = new ListItem(what);
        row.addClassName("goal-row");
        if (capture.component() != null) {
            row.add(ComponentBadge.brief(capture.component()));
        }
        row.add(grow);
        return row;
    }

    private void showGoals() {
        content.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassNames("goal-list", "card");
        List<Entry<Goal>> all = model.goalsAtHand();
        List<EntryId> ordered = all.stream()
                .filter(goal -> !goal.content().isEmpty())
                .map(Entry::id)
                .toList();
        moves.clear();
        all.stream().filter(goal -> !goal.id().equals(open)).forEach(goal -> {
            GoalRow row = row(goal);
            int place = ordered.indexOf(goal.id());
            if (place >= 0 && ordered.size() > 1) {
                GoalMoves buttons =
                        new GoalMoves(goal.content().what(), place, ordered.size(), by -> move(goal.id(), by));
                moves.put(goal.id(), buttons);
                row.moving(buttons);
            }
            list.add(row);
        });
        if (list.getElement().getChildCount() > 0) {
            content.add(list);
        }
        explainTheLimit();
        if (open != null) {
            content.add(opened(open));
        } else {
            content.add(new Button(getTranslation("meetings.goal.add"), _ -> show(model.addGoal())));
        }
    }

    private void move(EntryId goal, int by) {
        model.moveGoal(goal, by);
        showGoals();
        changed.run();
        moves.get(goal).moved(by);
    }

    private GoalRow row(Entry<Goal> goal) {
        GoalRow row = new GoalRow(goal.content(), model.blockWords(), days)
                .stepping(new StepList(MeetingSteps.of(this, model, goal.id(), saved), days));
        if (model.isReview() && goal.content().isOpen()) {
            // as it was agreed: what becomes of it is said where the goals are looked at again
            return row;
        }
        Button change = new Button(getTranslation("meetings.goal.open"), _ -> show(goal.id()));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(
                getTranslation("meetings.goal.open.of", goal.content().what()));
        row.add(change);
        return row;
    }

    /** Before there are too many, and after; nobody is stopped. */
    private void explainTheLimit() {
        int count = model.goalsAtHand().size();
        if (count >= GoalService.SOFT_LIMIT) {
            Paragraph limit = new Paragraph(getTranslation(
                    count == GoalService.SOFT_LIMIT ? "meetings.goal.atTheLimit" : "meetings.goal.softLimit"));
            limit.addClassName("callout");
            content.add(limit);
        }
    }

    private Div opened(EntryId id) {
        GoalForm form = new GoalForm(
                model.goals().get(id),
                model.blockWords(),
                days.today(),
                key -> Refusing.inWords(this, model.texts().goal(id, key)),
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
        showGoals();
        changed.run();
    }
}

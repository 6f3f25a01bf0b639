package org.cairn.goals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.Step;

/** The steps of one goal, to be ticked when they were taken, and the way to add one. */
public final class StepList extends Div {

    private final transient StepKeeping keeping;
    private final transient DayWords days;

    public StepList(StepKeeping keeping, DayWords days) {
        this.keeping = keeping;
        this.days = days;
        addClassName("steps");
        show();
    }

    private void show() {
        removeAll();
        Goal goal = keeping.now();
        UnorderedList list = new UnorderedList();
        list.addClassName("step-list");
        list.getElement().setAttribute("aria-label", getTranslation("goals.steps.of", goal.what()));
        goal.allSteps().forEach(step -> list.add(line(step)));
        if (list.getElement().getChildCount() > 0) {
            add(list);
        }
        Div ways = new Div(way("goals.steps.add", "goals.steps.add.of", goal, this::write));
        if (goal.allSteps().stream().anyMatch(step -> step.number() != Step.FIRST)) {
            ways.add(way("goals.steps.change", "goals.steps.change.of", goal, this::change));
        }
        ways.addClassNames("row", "step-ways");
        add(ways);
    }

    private ListItem line(Step step) {
        Checkbox tick = new Checkbox(step.words().strip(), step.isTaken());
        Span when = new Span(taken(step));
        when.addClassNames("quiet", "small");
        tick.addValueChangeListener(change -> {
            keeping.keep(goal ->
                    goal.withSteps(steps -> steps.taken(step.number(), change.getValue() ? days.today() : null)));
            keeping.now().allSteps().stream()
                    .filter(now -> now.number() == step.number())
                    .forEach(now -> when.setText(taken(now)));
            Announcer.say(
                    this,
                    getTranslation(
                            change.getValue() ? "goals.steps.taken.said" : "goals.steps.open.said", step.words()));
        });
        ListItem line = new ListItem(tick, when);
        line.addClassName("step");
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private String taken(Step step) {
        return step.takenOn() == null ? "" : days.day(step.takenOn());
    }

    private Button way(String key, String named, Goal goal, Runnable go) {
        Button way = new Button(getTranslation(key), _ -> go.run());
        way.addThemeVariants(ButtonVariant.TERTIARY);
        way.setAriaLabel(getTranslation(named, goal.what()));
        return way;
    }

    private void write() {
        keeping.keep(goal -> goal.withSteps(steps -> steps.added()));
        change();
    }

    private void change() {
        removeAll();
        StepForm form = new StepForm(keeping, this::show);
        add(form);
        form.focusLast();
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Icon;
import org.cairn.goals.Goal;
import org.cairn.goals.ui.StepList;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;

/** The goals as they were agreed, one at a time, and what became of each. */
class GoalsAgainWork extends Div implements Headed {

    private final transient FirstInterviewViewModel model;
    private final transient DayWords days;
    private final transient Consumer<Instant> saved;
    private final transient Consumer<String> goTo;
    private final transient List<Entry<Goal>> goals;
    private final Div heading = new Div();
    private int place;

    /** @param goTo leads to another stage, given by its id */
    GoalsAgainWork(FirstInterviewViewModel model, DayWords days, Consumer<Instant> saved, Consumer<String> goTo) {
        this.model = model;
        this.days = days;
        this.saved = saved;
        this.goTo = goTo;
        addClassName("goals-again");
        goals = model.goals().all().stream()
                .filter(goal -> goal.content().isOpen())
                .toList();
        place = firstUnsaid();
        show();
    }

    /** The goal that is looked at, as it was agreed: it stands where the question stands elsewhere. */
    @Override
    public Div heading() {
        return heading;
    }

    private int firstUnsaid() {
        for (int at = 0; at < goals.size(); at++) {
            if (model.reviews().of(goals.get(at).id()).outcome() == null) {
                return at;
            }
        }
        return 0;
    }

    private void show() {
        removeAll();
        heading.removeAll();
        if (goals.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("meetings.again.none"));
            none.addClassName("callout");
            add(none, onward());
            return;
        }
        heading.add(new AgreedGoal(goals.get(place).content(), days));
        EntryId goal = goals.get(place).id();
        add(taken(goal), new GoalAgain(model, goal, saved), ways());
    }

    /** The steps on the way to a goal; ticking one leaves the goal as it was agreed. */
    private Section taken(EntryId goal) {
        H3 title = new H3(getTranslation("goals.steps.title"));
        Section taken = new Section(title, new StepList(MeetingSteps.of(this, model, goal, saved), days));
        taken.addClassName("steps-taken");
        return taken;
    }

    private Div ways() {
        Button earlier = new Button(getTranslation("meetings.again.earlier"), _ -> step(-1));
        earlier.setPrefixComponent(Icon.ARROW_LEFT.create());
        earlier.setEnabled(place > 0);
        Span where = new Span(getTranslation("meetings.again.place", place + 1, goals.size()));
        where.addClassNames("quiet", "small");
        where.getElement().setAttribute("role", "status");
        Div ways = new Div(earlier, place < goals.size() - 1 ? next() : onward(), where);
        ways.addClassName("goals-again-steps");
        return ways;
    }

    private Button next() {
        Button next = new Button(getTranslation("meetings.again.next"), _ -> step(1));
        next.setSuffixComponent(Icon.ARROW_RIGHT.create());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return next;
    }

    private Button onward() {
        String after = model.cycle().stages().get(1).id();
        Button onward = new Button(
                getTranslation(
                        "meetings.again.onward", model.cycle().stage(after).title()),
                _ -> goTo.accept(after));
        onward.setSuffixComponent(Icon.ARROW_RIGHT.create());
        return onward;
    }

    private void step(int by) {
        place = Math.clamp((long) place + by, 0, goals.size() - 1);
        show();
        getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}

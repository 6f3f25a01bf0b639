package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.ui.GoalFacts;

/** A goal as it was agreed, large enough for both to read. */
class AgreedGoal extends Div {

    AgreedGoal(Goal goal, DayWords days) {
        addClassName("agreed-goal");
        Div about = new Div();
        about.addClassName("question-about");
        if (goal.component() != null) {
            about.add(new ComponentBadge(goal.component()));
        }
        if (goal.agreedOn() != null) {
            about.add(new Span(getTranslation("meetings.again.agreed", days.day(goal.agreedOn()))));
        }
        if (goal.state() == Goal.State.PARKED) {
            about.add(new Span(getTranslation("goals.state.PARKED")));
        }
        H2 what = new H2(goal.what());
        what.addClassName("agreed-goal-what");
        what.getElement().setAttribute("dir", "auto");
        GoalFacts facts = new GoalFacts(goal, days);
        facts.setVisible(!facts.isEmpty());
        add(about, what, facts);
    }
}

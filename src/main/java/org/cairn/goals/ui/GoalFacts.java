package org.cairn.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;

/** How a goal was agreed, in a few words: first step, if and then, support, by when, how sure. */
public final class GoalFacts extends Div {

    public GoalFacts(Goal goal, DayWords days) {
        addClassName("goal-facts");
        fact("goals.fact.firstStep", goal.firstStep());
        fact("goals.if", goal.obstacle());
        fact("goals.then", goal.plan());
        fact("goals.fact.support", goal.support());
        fact("goals.fact.by", goal.by() == null ? "" : days.day(goal.by()));
        fact(
                "goals.fact.confidence",
                goal.confidence() == null ? "" : goal.confidence().toString());
    }

    /** True when nothing was said but what it is. */
    public boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private void fact(String key, String words) {
        if (!words.isBlank()) {
            Emphasis name = new Emphasis(getTranslation(key));
            Span fact = new Span(name, new Span(" " + words));
            fact.getElement().setAttribute("dir", "auto");
            add(fact);
        }
    }
}

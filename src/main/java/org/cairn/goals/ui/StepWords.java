package org.cairn.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.Step;

/** The steps of a goal to be read, on paper too: what each is, and on which day it was taken. */
final class StepWords extends Div {

    StepWords(Goal goal, DayWords days) {
        addClassName("step-words");
        goal.allSteps().forEach(step -> add(line(step, days)));
        setVisible(getComponentCount() > 0);
    }

    private Paragraph line(Step step, DayWords days) {
        Span name = new Span(getTranslation(step.number() == Step.FIRST ? "goals.firstStep" : "goals.nextStep"));
        name.addClassName("goal-part");
        Paragraph line = new Paragraph(name, new Span(" " + step.words().strip()));
        if (step.takenOn() != null) {
            line.add(new Span(" · " + getTranslation("goals.steps.taken", days.day(step.takenOn()))));
        }
        line.addClassNames("quiet", "small");
        return line;
    }
}

package org.cairn.goals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.cairn.common.paper.Part;
import org.cairn.common.paper.Part.Heading;
import org.cairn.common.paper.Part.Lines;
import org.cairn.common.paper.Part.Words;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.Step;

/** A goal on paper, without the blocks that it answers. */
public final class GoalOnPaper {

    private GoalOnPaper() {}

    /** What it is and how it stands. */
    public static List<Part> brief(Goal goal, DayWords days) {
        return List.of(
                Heading.below(goal.what().strip()),
                Words.quiet(String.join(" · ", GoalRow.standing(goal, days::onPaper))));
    }

    /** The same, with its steps, its plan and who supports it. */
    public static List<Part> whole(Goal goal, DayWords days) {
        List<Part> parts = new ArrayList<>(brief(goal, days));
        List<String> lines = new ArrayList<>();
        goal.allSteps().forEach(step -> lines.add(words(step, days)));
        if (!goal.obstacle().isBlank() && !goal.plan().isBlank()) {
            lines.add(translate("goals.if") + " " + goal.obstacle().strip() + ", " + translate("goals.then") + " "
                    + goal.plan().strip());
        }
        if (!goal.support().isBlank()) {
            lines.add(translate("goals.support") + " " + goal.support().strip());
        }
        if (!lines.isEmpty()) {
            parts.add(new Lines(lines));
        }
        return parts;
    }

    private static String words(Step step, DayWords days) {
        String name = translate(step.number() == Step.FIRST ? "goals.firstStep" : "goals.nextStep");
        String words = name + " " + step.words().strip();
        return step.takenOn() == null
                ? words
                : words + " · " + translate("goals.steps.taken", days.onPaper(step.takenOn()));
    }
}

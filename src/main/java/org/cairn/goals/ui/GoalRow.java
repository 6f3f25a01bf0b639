package org.cairn.goals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.journal.EntryId;

/** One goal as a line of a list: what it is, how it stands, what it answers. */
public final class GoalRow extends ListItem {

    private final Div text;
    private final Div side = new Div();
    private final StepWords steps;

    public GoalRow(Goal goal, Map<EntryId, String> blocks, DayWords days) {
        addClassName("goal-row");
        text = new Div(new H3(goal.what().isBlank() ? getTranslation("goals.noWords") : goal.what()));
        text.addClassName("goal-row-text");
        text.getComponentAt(0).addClassName("goal-title");
        Paragraph standing = new Paragraph(String.join(" · ", standing(goal, days::day)));
        standing.addClassNames("quiet", "small");
        text.add(standing);
        steps = new StepWords(goal, days);
        text.add(steps);
        if (!goal.obstacle().isBlank() && !goal.plan().isBlank()) {
            text.add(ifThen(goal));
        }
        if (!goal.support().isBlank()) {
            text.add(line(name("goals.support"), new Span(" " + goal.support().strip())));
        }
        side.addClassName("goal-row-side");
        if (goal.component() != null) {
            side.add(ComponentBadge.brief(goal.component()));
        }
        goal.answers().stream().filter(blocks::containsKey).map(blocks::get).forEach(block -> {
            Paragraph answers = new Paragraph(getTranslation("goals.answers", block));
            answers.addClassNames("quiet", "small");
            side.add(answers);
        });
        add(text, side);
    }

    /** Lets the steps be ticked and added to, instead of only being read. */
    public GoalRow stepping(StepList list) {
        text.replace(steps, list);
        return this;
    }

    /** Lets the goal be moved among the others. */
    public GoalRow moving(GoalMoves moves) {
        side.add(moves);
        return this;
    }

    /** How it stands: its state and, while it can be worked on, by when, how sure, when it is looked at again. */
    static List<String> standing(Goal goal, Function<LocalDate, String> days) {
        List<String> words = new ArrayList<>();
        words.add(translate("goals.state." + goal.state().name()));
        if (!goal.isAtHand()) {
            return words;
        }
        if (goal.by() != null) {
            words.add(translate("goals.by", days.apply(goal.by())));
        }
        if (goal.confidence() != null) {
            words.add(translate("goals.confidence", goal.confidence()));
        }
        if (goal.reviewOn() != null) {
            words.add(translate("goals.review", days.apply(goal.reviewOn())));
        }
        return words;
    }

    private Paragraph ifThen(Goal goal) {
        return line(
                name("goals.if"),
                new Span(" " + goal.obstacle().strip() + ", "),
                name("goals.then"),
                new Span(" " + goal.plan().strip()));
    }

    private Span name(String key) {
        Span name = new Span(getTranslation(key));
        name.addClassName("goal-part");
        return name;
    }

    private static Paragraph line(Span... parts) {
        Paragraph line = new Paragraph(parts);
        line.addClassNames("quiet", "small");
        return line;
    }
}

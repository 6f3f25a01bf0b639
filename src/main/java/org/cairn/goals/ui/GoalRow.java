package org.cairn.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.journal.EntryId;

/** One goal as a line of a list: what it is, how it stands, what it answers. */
public final class GoalRow extends ListItem {

    public GoalRow(Goal goal, Map<EntryId, String> blocks, DayWords days) {
        addClassName("goal-row");
        Div text = new Div(new H3(goal.what().isBlank() ? getTranslation("goals.noWords") : goal.what()));
        text.addClassName("goal-row-text");
        text.getComponentAt(0).addClassName("goal-title");
        Paragraph standing = new Paragraph(String.join(" · ", standing(goal, days)));
        standing.addClassNames("quiet", "small");
        text.add(standing);
        part(text, "goals.firstStep", goal.firstStep());
        if (!goal.obstacle().isBlank() && !goal.plan().isBlank()) {
            text.add(ifThen(goal));
        }
        part(text, "goals.support", goal.support());
        Div side = new Div();
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

    private List<String> standing(Goal goal, DayWords days) {
        List<String> words = new ArrayList<>();
        words.add(getTranslation("goals.state." + goal.state().name()));
        if (goal.by() != null) {
            words.add(getTranslation("goals.by", days.day(goal.by())));
        }
        if (goal.confidence() != null) {
            words.add(getTranslation("goals.confidence", goal.confidence()));
        }
        if (goal.reviewOn() != null) {
            words.add(getTranslation("goals.review", days.day(goal.reviewOn())));
        }
        return words;
    }

    private void part(Div text, String name, String words) {
        if (!words.isBlank()) {
            text.add(line(name(name), new Span(" " + words.strip())));
        }
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

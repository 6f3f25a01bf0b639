package org.cairn.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** The goals of a relationship on its page. */
@org.springframework.stereotype.Component
class GoalsSection implements RelationshipSection {

    private final GoalService goals;
    private final StepsBetween steps;
    private final BlockWords blocks;
    private final DayWords days;

    GoalsSection(GoalService goals, StepsBetween steps, BlockWords blocks, DayWords days) {
        this.days = days;
        this.steps = steps;
        this.goals = goals;
        this.blocks = blocks;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("goals.title"));
        card.badge(new VisibilityBadge(Visibility.YOU_AND_MENTEE));
        List<Entry<Goal>> written = goals.of(relationship).stream()
                .filter(goal -> !goal.content().isEmpty())
                .toList();
        if (written.isEmpty()) {
            Paragraph empty = new Paragraph(card.getTranslation("goals.empty"));
            empty.addClassName("quiet");
            card.add(empty);
            return card;
        }
        Map<Boolean, List<Entry<Goal>>> byPlace = written.stream()
                .collect(Collectors.partitioningBy(goal -> goal.content().isAtHand()));
        List<Entry<Goal>> atHand = byPlace.get(true);
        List<Entry<Goal>> behind = byPlace.get(false);
        Map<EntryId, String> words = blocks.of(relationship);
        Map<EntryId, List<GoalReview>> said = GoalReview.settled(goals.reviewsOf(relationship));
        boolean open = goals.mayWrite(relationship);
        if (!atHand.isEmpty() && !open) {
            card.add(list(atHand, words, said));
        } else if (!atHand.isEmpty()) {
            SaveIndicator indicator = new SaveIndicator();
            card.addClassName("save-scope");
            card.add(new GoalsAtHand(
                    () -> goals.of(relationship).stream()
                            .filter(goal -> goal.content().hasPlace())
                            .toList(),
                    (goal, by) -> goals.move(relationship, goal, by),
                    goal -> parts(goal, words, said, row -> {
                        if (goal.content().isOpen()) {
                            row.stepping(new StepList(steps.of(relationship, goal, indicator::saved), days));
                        }
                    })));
            card.add(indicator);
        }
        if (!behind.isEmpty()) {
            NativeDetails earlier =
                    new NativeDetails(card.getTranslation("goals.behind", behind.size()), list(behind, words, said));
            earlier.addClassName("folded");
            earlier.setOpen(atHand.isEmpty());
            card.add(earlier);
        }
        return card;
    }

    private UnorderedList list(
            List<Entry<Goal>> some, Map<EntryId, String> words, Map<EntryId, List<GoalReview>> said) {
        UnorderedList list = new UnorderedList();
        list.addClassName("goal-list");
        some.forEach(goal -> parts(goal, words, said, _ -> {}).forEach(list::add));
        return list;
    }

    /** The goal and, where there is one, its history. */
    private List<ListItem> parts(
            Entry<Goal> goal,
            Map<EntryId, String> words,
            Map<EntryId, List<GoalReview>> said,
            Consumer<GoalRow> finish) {
        List<GoalReview> history = said.getOrDefault(goal.id(), List.of());
        GoalRow row = new GoalRow(goal.content().lately(history), words, days);
        row.setId("goal-" + goal.id());
        finish.accept(row);
        return history.isEmpty() ? List.of(row) : List.of(row, new GoalHistory(history, days));
    }
}

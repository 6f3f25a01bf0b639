package org.cairn.endings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.goals.ui.BlockWords;
import org.cairn.goals.ui.GoalHistory;
import org.cairn.goals.ui.GoalRow;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.relationships.RelationshipId;

/** Every goal that the two had, with what was said of it from one meeting to the next; what was achieved stands first. */
final class AchievedGoals {

    private AchievedGoals() {}

    static Card of(RelationshipId relationship, GoalService goals, BlockWords blocks, DayWords days) {
        List<Entry<Goal>> all = goals.of(relationship).stream()
                .filter(goal -> goal.content().state() != Goal.State.DRAFT)
                .sorted(java.util.Comparator.comparing(goal -> goal.content().state() != Goal.State.ACHIEVED))
                .toList();
        Card card = new Card();
        card.addClassName("ending-goals");
        card.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return card;
        }
        Map<EntryId, List<GoalReview>> said = GoalReview.settled(goals.reviewsOf(relationship));
        Map<EntryId, String> words = blocks.of(relationship);
        UnorderedList list = new UnorderedList();
        list.addClassName("goal-list");
        for (Entry<Goal> goal : all) {
            List<GoalReview> history = said.getOrDefault(goal.id(), List.of());
            list.add(new GoalRow(goal.content().lately(history), words, days));
            if (!history.isEmpty()) {
                ListItem item = new GoalHistory(history, days);
                list.add(item);
            }
        }
        card.add(new VisibilityBadge(Visibility.YOU_AND_MENTEE), list);
        return card;
    }
}

package org.cairn.meetings.ui;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Cycles;
import org.cairn.journal.Entry;
import org.cairn.meetings.Look;
import org.cairn.meetings.LookingTogether;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** The looks at the relationship itself, for their places in its story. */
@Component
class StoryLooks {

    private final LookingTogether looking;
    private final Cycles cycles;
    private final DayWords days;

    StoryLooks(LookingTogether looking, Cycles cycles, DayWords days) {
        this.looking = looking;
        this.cycles = cycles;
        this.days = days;
    }

    Deque<Entry<Look>> of(RelationshipId relationship) {
        return new ArrayDeque<>(looking.of(relationship));
    }

    /** Takes out those that came after a meeting, the latest first; one on the same day came after it. */
    List<LookItem> since(LocalDate met, Deque<Entry<Look>> looks) {
        List<LookItem> items = new ArrayList<>();
        while (!looks.isEmpty() && !looks.getLast().content().doneOn().isBefore(met)) {
            items.add(
                    new LookItem(looks.removeLast(), cycles.current().together().prompts(), days));
        }
        return items;
    }
}

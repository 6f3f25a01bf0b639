package org.cairn.goals.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.journal.Journal;
import org.cairn.journal.SearchHit;
import org.cairn.journal.ui.SearchPlaces;
import org.springframework.stereotype.Component;

/** A goal is found on the page of its relationship. */
@Component
class GoalSearchPlaces implements SearchPlaces {

    private final Journal journal;
    private final DayWords days;

    GoalSearchPlaces(Journal journal, DayWords days) {
        this.journal = journal;
        this.days = days;
    }

    @Override
    public Optional<Place> of(SearchHit hit) {
        if (!hit.type().equals(Goal.TYPE.name())) {
            return Optional.empty();
        }
        return journal.find(hit.relationship(), Goal.TYPE, hit.entry())
                .map(goal -> new Place(
                        I18NProvider.translate("goals.search"),
                        goal.content().agreedOn() == null
                                ? I18NProvider.translate("goals.state.DRAFT")
                                : days.day(goal.content().agreedOn()),
                        "relationships/" + hit.relationship() + "#goal-" + goal.id()));
    }
}

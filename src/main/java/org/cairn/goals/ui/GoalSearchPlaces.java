package org.cairn.goals.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.journal.SearchHit;
import org.cairn.journal.ui.SearchPlaces;
import org.jspecify.annotations.Nullable;
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
        return switch (hit.type()) {
            case "goal" ->
                journal.find(hit.relationship(), Goal.TYPE, hit.entry())
                        .map(goal -> place(hit, "goals.search", goal.content().agreedOn(), goal.id()));
            case "goal-review" ->
                journal.find(hit.relationship(), GoalReview.TYPE, hit.entry())
                        .map(review -> place(
                                hit,
                                "goals.search.review",
                                review.content().settledOn(),
                                review.content().goal()));
            default -> Optional.empty();
        };
    }

    private Place place(SearchHit hit, String what, @Nullable LocalDate day, EntryId goal) {
        return new Place(
                I18NProvider.translate(what),
                day == null ? I18NProvider.translate("goals.state.DRAFT") : days.day(day),
                "relationships/" + hit.relationship() + "#goal-" + goal);
    }
}

package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;

/** What is said of each goal at one meeting. Every change is saved before it answers; the goals stay as agreed. */
final class GoalReviews {

    private final GuidedMeetingService service;
    private final GoalService goals;
    private final Meeting meeting;
    private final Map<EntryId, Entry<GoalReview>> said = new HashMap<>();

    GoalReviews(GuidedMeetingService service, GoalService goals, Meeting meeting) {
        this.service = service;
        this.goals = goals;
        this.meeting = meeting;
        reread();
    }

    GoalReview of(EntryId goal) {
        return Optional.ofNullable(said.get(goal)).map(Entry::content).orElseGet(() -> blank(goal));
    }

    Instant change(EntryId goal, UnaryOperator<GoalReview> change) {
        Entry<GoalReview> former = said.get(goal);
        Entry<GoalReview> saved = former == null
                ? service.writeTheOne(
                        meeting.id(),
                        GoalReview.TYPE,
                        blank(goal),
                        one -> one.isOf(goal, meeting.id().value()),
                        change)
                : service.change(meeting.id(), former, change);
        said.put(goal, saved);
        return saved.savedAt();
    }

    /** What was said at this meeting, in no order. */
    List<Entry<GoalReview>> all() {
        return List.copyOf(said.values());
    }

    /** What other windows wrote meanwhile. */
    void reread() {
        said.clear();
        goals.reviewsOf(meeting.relationship()).stream()
                .filter(review -> review.content().meeting().equals(meeting.id().value()))
                .forEach(review -> said.put(review.content().goal(), review));
    }

    private GoalReview blank(EntryId goal) {
        return GoalReview.blank(goal, meeting.id().value());
    }
}

package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;

/**
 * What is said at one meeting of each goal, or of each block, of an earlier one. Every change is saved before it answers;
 * what it is said of stays as it was.
 *
 * @param <T> holds what is said of one of them
 */
final class Said<T extends Record> {

    private final GuidedMeetingService service;
    private final MeetingId meeting;
    private final EntryType<T> type;
    private final Function<T, EntryId> subject;
    private final Function<EntryId, T> blank;
    private final BiPredicate<T, EntryId> theOne;
    private final Supplier<List<Entry<T>>> stored;
    private final Map<EntryId, Entry<T>> said = new HashMap<>();

    /**
     * @param subject of what something is said
     * @param blank where nothing has been said yet
     * @param theOne whether this was said of that one at this meeting
     * @param stored what was said at this meeting
     */
    Said(
            GuidedMeetingService service,
            MeetingId meeting,
            EntryType<T> type,
            Function<T, EntryId> subject,
            Function<EntryId, T> blank,
            BiPredicate<T, EntryId> theOne,
            Supplier<List<Entry<T>>> stored) {
        this.service = service;
        this.meeting = meeting;
        this.type = type;
        this.subject = subject;
        this.blank = blank;
        this.theOne = theOne;
        this.stored = stored;
        reread();
    }

    T of(EntryId one) {
        return Optional.ofNullable(said.get(one)).map(Entry::content).orElseGet(() -> blank.apply(one));
    }

    Instant change(EntryId one, UnaryOperator<T> change) {
        Entry<T> former = said.get(one);
        Entry<T> saved = former == null
                ? service.writeTheOne(meeting, type, blank.apply(one), other -> theOne.test(other, one), change)
                : service.change(meeting, former, change);
        said.put(one, saved);
        return saved.savedAt();
    }

    /** What was said at this meeting, in no order. */
    List<Entry<T>> all() {
        return List.copyOf(said.values());
    }

    /** What other windows wrote meanwhile. */
    void reread() {
        said.clear();
        stored.get().forEach(entry -> said.put(subject.apply(entry.content()), entry));
    }
}

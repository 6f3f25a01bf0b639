package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;

/** The blocks, or the goals, that a meeting works on. Every change is saved before it answers. */
final class Cards<T extends Record> {

    private final GuidedMeetingService service;
    private final MeetingId meeting;
    private final EntryType<T> type;
    private final List<Entry<T>> entries;

    Cards(GuidedMeetingService service, MeetingId meeting, EntryType<T> type, List<Entry<T>> entries) {
        this.service = service;
        this.meeting = meeting;
        this.type = type;
        this.entries = new ArrayList<>(entries);
    }

    List<Entry<T>> all() {
        return List.copyOf(entries);
    }

    T get(EntryId id) {
        return entry(id).content();
    }

    EntryId add(T blank) {
        Entry<T> entry = service.write(meeting, type, blank);
        entries.add(entry);
        return entry.id();
    }

    Instant change(EntryId id, UnaryOperator<T> change) {
        Entry<T> saved = service.change(meeting, entry(id), change);
        entries.replaceAll(entry -> entry.id().equals(id) ? saved : entry);
        return saved.savedAt();
    }

    void remove(EntryId id) {
        service.remove(meeting, entry(id));
        forget(entry -> entry.id().equals(id));
    }

    /** What other windows wrote meanwhile. */
    void reread(List<Entry<T>> written) {
        entries.clear();
        entries.addAll(written);
    }

    /** Leaves out what was removed by other hands. */
    void forget(Predicate<Entry<T>> gone) {
        entries.removeIf(gone);
    }

    private Entry<T> entry(EntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchCardException::new);
    }
}

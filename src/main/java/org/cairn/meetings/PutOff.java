package org.cairn.meetings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.cairn.journal.EntryType;
import org.cairn.meetings.Nudge.Matter;

/**
 * What the mentor does not want to be reminded of for now.
 *
 * @param until the day from which each matter is mentioned again
 */
record PutOff(Map<Matter, LocalDate> until) {

    static final EntryType<PutOff> TYPE = EntryType.of("put-off", PutOff.class);

    static final PutOff NOTHING = new PutOff(Map.of());

    PutOff {
        until = Map.copyOf(until);
    }

    boolean rests(Matter matter, LocalDate today) {
        LocalDate again = until.get(matter);
        return again != null && today.isBefore(again);
    }

    PutOff with(Matter matter, LocalDate again) {
        Map<Matter, LocalDate> next = new EnumMap<>(Matter.class);
        next.putAll(until);
        next.put(matter, again);
        return new PutOff(next);
    }

    PutOff without(Matter matter) {
        Map<Matter, LocalDate> next = new EnumMap<>(Matter.class);
        next.putAll(until);
        next.remove(matter);
        return new PutOff(next);
    }
}

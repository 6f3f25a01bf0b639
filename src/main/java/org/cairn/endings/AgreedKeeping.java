package org.cairn.endings;

import java.time.LocalDate;
import java.util.Optional;
import org.cairn.meetings.Agreement;

/** What the agreement says of the notes of a relationship that ends on a day. */
public final class AgreedKeeping {

    private AgreedKeeping() {}

    /**
     * The day until which the two agreed to keep them. Empty when they are to go at the end, when the day has passed, and
     * when no day was named. A year from 29 February ends on 28 February.
     */
    public static Optional<LocalDate> until(Agreement agreement, LocalDate endsOn) {
        return switch (agreement.keeping()) {
            case UNTIL_THE_END -> Optional.empty();
            case A_YEAR_AFTER_THE_END -> Optional.of(endsOn.plusYears(1));
            case UNTIL_A_DAY -> Optional.ofNullable(agreement.keepUntil()).filter(day -> day.isAfter(endsOn));
        };
    }

    /** What is chosen until somebody chooses otherwise; empty when the two named no day and it is for them to say. */
    public static Optional<Ending.Notes> notes(Agreement agreement, LocalDate endsOn) {
        if (until(agreement, endsOn).isPresent()) {
            return Optional.of(Ending.Notes.KEEP);
        }
        boolean noDayNamed = agreement.keeping() == Agreement.Keeping.UNTIL_A_DAY && agreement.keepUntil() == null;
        return noDayNamed ? Optional.empty() : Optional.of(Ending.Notes.DESTROY);
    }
}

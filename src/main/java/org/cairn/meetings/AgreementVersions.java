package org.cairn.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairn.journal.Entry;

/** Finds in the history of an agreement what the two agreed, and when. */
final class AgreementVersions {

    private AgreementVersions() {}

    /** One for each day on which they agreed, oldest first. */
    static List<Agreement> of(List<Entry<Agreement>> history) {
        List<Agreement> versions = new ArrayList<>();
        for (Entry<Agreement> entry : history) {
            LocalDate day = entry.content().agreedOn();
            if (day == null) {
                continue;
            }
            if (!versions.isEmpty() && day.equals(versions.getLast().agreedOn())) {
                versions.removeLast();
            }
            versions.add(entry.content());
        }
        return versions;
    }

    /** Whether something else counts now than before that moment; the first agreement is nothing else. */
    static boolean isOtherThanBefore(Instant moment, List<Entry<Agreement>> history) {
        Optional<Agreement> before = history.stream()
                .filter(entry -> entry.savedAt().isBefore(moment))
                .map(Entry::content)
                .filter(agreement -> agreement.agreedOn() != null)
                .reduce((_, later) -> later);
        return before.isPresent() && !before.get().equals(history.getLast().content());
    }
}

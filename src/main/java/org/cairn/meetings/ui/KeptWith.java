package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;

/** A text that a service keeps. */
final class KeptWith implements KeptText {

    private final Supplier<String> stored;
    private final BiFunction<String, TextVersion, Instant> keep;
    private final Supplier<WaitingPlace> waiting;

    /**
     * @param stored reads it anew
     * @param keep saves it and says when
     * @param waiting where it waits in the browser
     */
    KeptWith(Supplier<String> stored, BiFunction<String, TextVersion, Instant> keep, Supplier<WaitingPlace> waiting) {
        this.stored = stored;
        this.keep = keep;
        this.waiting = waiting;
    }

    @Override
    public String stored() {
        return stored.get();
    }

    @Override
    public Instant keep(String text, TextVersion basis) {
        return keep.apply(text, basis);
    }

    @Override
    public Optional<WaitingPlace> waiting() {
        return Optional.of(waiting.get());
    }
}

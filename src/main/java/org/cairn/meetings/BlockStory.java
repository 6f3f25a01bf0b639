package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairn.journal.Entry;

/**
 * A block as it was named, and what was said of it at one closed meeting after the other.
 *
 * @param block as it was named
 * @param namedAt when the meeting began in which it was named
 * @param said oldest first
 */
public record BlockStory(Entry<Block> block, Instant namedAt, List<Said> said) {

    /** What was said of it at one meeting. */
    public record Said(Instant metAt, BlockReview review) {}

    public BlockStory {
        said = List.copyOf(said);
    }

    /** How it was when somebody last said; empty when nobody has. */
    public Optional<Said> lastState() {
        return said.reversed().stream()
                .filter(one -> one.review().state() != null)
                .findFirst();
    }

    public boolean isGone() {
        return lastState()
                .filter(last -> last.review().state() == BlockReview.State.GONE)
                .isPresent();
    }
}

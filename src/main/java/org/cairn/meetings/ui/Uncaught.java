package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.journal.Entry;
import org.cairn.meetings.Capture;

/**
 * Words on their way to being caught, a line for each thing. What has arrived already, although the page never heard of
 * it, is not caught a second time.
 */
record Uncaught(FirstInterviewViewModel model, Capture.Kind kind, String name) implements KeptText {

    /** Nothing before they are caught, and afterwards they stand on cards of their own. */
    @Override
    public String stored() {
        return "";
    }

    @Override
    public Instant keep(String lines, TextVersion basis) {
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isCaught(line))
                .forEach(line -> model.capture(kind, line));
        return model.lastSaved();
    }

    @Override
    public Optional<WaitingPlace> waiting() {
        return Optional.of(model.waitingPlace(name));
    }

    private boolean isCaught(String line) {
        return model.captures(kind).all().stream()
                .map(Entry::content)
                .anyMatch(caught -> caught.meeting().equals(model.meeting().id())
                        && caught.words().equals(line));
    }
}

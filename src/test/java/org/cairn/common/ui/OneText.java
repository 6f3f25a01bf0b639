package org.cairn.common.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;

/** A text that is kept in memory, as a service keeps one; other windows may write to it. */
final class OneText implements KeptText {

    static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private static final Wording<String> ALL = new Wording<>(text -> text, (_, text) -> text);

    final List<String> kept = new ArrayList<>();
    RuntimeException trouble;
    private String stored = "";

    void anotherWindowSaves(String text) {
        stored = text;
    }

    @Override
    public String stored() {
        return stored;
    }

    @Override
    public Instant keep(String text, TextVersion basis) {
        if (trouble != null) {
            throw trouble;
        }
        stored = ALL.change(text, basis).apply(stored);
        kept.add(text);
        return NOON;
    }
}

package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairn.journal.EntryId;

/**
 * A theme, how it is at work and outside, and what was noted that belongs to one side or to none.
 *
 * @param id names it
 * @param strand how often it came up
 * @param sides what was written and filed
 * @param noted everything that can be filed, what was said of the theme itself first
 */
public record LinkedTheme(ThemeId id, Strand strand, ThemeSides sides, List<Noted> noted) {

    /** Something that was written down in a meeting. */
    public record Noted(EntryId entry, Kind kind, String words, Instant metAt) {}

    /** What kind of thing was noted. */
    public enum Kind {
        ROUND,
        BLOCK,
        STRENGTH,
        POSSIBLE_GOAL
    }

    public LinkedTheme {
        noted = List.copyOf(noted);
    }

    public List<Noted> on(Side side) {
        return noted.stream()
                .filter(one -> sides.sideOf(one.entry()).equals(Optional.of(side)))
                .toList();
    }

    public List<Noted> onNoSide() {
        return noted.stream().filter(one -> sides.sideOf(one.entry()).isEmpty()).toList();
    }

    /** True once something was written or filed on a side. */
    public boolean isLinked() {
        return !(sides.atWork() + sides.outside()).isBlank()
                || noted.stream().anyMatch(one -> sides.sideOf(one.entry()).isPresent());
    }
}

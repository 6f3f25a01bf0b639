package org.cairn.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * One theme at work and outside work, side by side.
 *
 * @param theme the theme, in the words in which it was first looked at so
 * @param atWork a few words on how it is at work
 * @param outside a few words on how it is everywhere else
 * @param filed what was noted in meetings and filed to one side
 */
public record ThemeSides(String theme, String atWork, String outside, List<Filed> filed) {

    /** In UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<ThemeSides> TYPE = EntryType.of("theme-sides", ThemeSides.class);

    /** Something noted, and the side to which it was filed. */
    public record Filed(EntryId entry, Side side) {}

    public ThemeSides {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(atWork);
        Objects.requireNonNull(outside);
        filed = List.copyOf(filed);
    }

    public static ThemeSides blank(String theme) {
        return new ThemeSides(theme, "", "", List.of());
    }

    public String words(Side side) {
        return side == Side.AT_WORK ? atWork : outside;
    }

    public ThemeSides withWords(Side side, String words) {
        return side == Side.AT_WORK
                ? new ThemeSides(theme, words, outside, filed)
                : new ThemeSides(theme, atWork, words, filed);
    }

    public Optional<Side> sideOf(EntryId entry) {
        return filed.stream()
                .filter(one -> one.entry().equals(entry))
                .map(Filed::side)
                .findFirst();
    }

    /** Files it to one side and no other; to none when {@code side} is null. */
    public ThemeSides file(EntryId entry, @Nullable Side side) {
        List<Filed> next = new ArrayList<>(filed);
        next.removeIf(one -> one.entry().equals(entry));
        if (side != null) {
            next.add(new Filed(entry, side));
        }
        return new ThemeSides(theme, atWork, outside, next);
    }
}

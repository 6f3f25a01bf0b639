package org.cairn.meetings;

import java.util.Objects;
import java.util.function.Consumer;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * One theme, once through the short cycle in one meeting; or that the two went without a map.
 *
 * @param meeting the meeting
 * @param theme what it was about, in words of theirs
 * @param withoutMap true when they said: no map today
 * @param present how it is now
 * @param block what holds it: a block of this meeting, once it was named
 * @param future what might be
 * @param nextStep the next step
 * @param goal the goal that the next step became, if it did
 */
public record ThemeRound(
        MeetingId meeting,
        String theme,
        boolean withoutMap,
        String present,
        @Nullable EntryId block,
        String future,
        String nextStep,
        @Nullable EntryId goal) {

    /** In UTF-16 units; of the theme itself it is {@link Capture#LONGEST}. */
    public static final int LONGEST = 20_000;

    public static final EntryType<ThemeRound> TYPE = EntryType.of("theme-round", ThemeRound.class);

    public ThemeRound {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(present);
        Objects.requireNonNull(future);
        Objects.requireNonNull(nextStep);
    }

    public static ThemeRound blank(MeetingId meeting) {
        return new ThemeRound(meeting, "", false, "", null, "", "", null);
    }

    /** True as long as nothing was written and nothing said about the map. */
    public boolean isEmpty() {
        return !withoutMap && (theme + present + future + nextStep).isBlank() && block == null && goal == null;
    }

    public ThemeRound withTheme(String words) {
        return with(next -> next.theme = words);
    }

    public ThemeRound withWithoutMap(boolean without) {
        return with(next -> next.withoutMap = without);
    }

    public ThemeRound withPresent(String words) {
        return with(next -> next.present = words);
    }

    public ThemeRound withBlock(@Nullable EntryId named) {
        return with(next -> next.block = named);
    }

    public ThemeRound withFuture(String words) {
        return with(next -> next.future = words);
    }

    public ThemeRound withNextStep(String words) {
        return with(next -> next.nextStep = words);
    }

    public ThemeRound withGoal(@Nullable EntryId grown) {
        return with(next -> next.goal = grown);
    }

    private ThemeRound with(Consumer<Parts> change) {
        Parts next = new Parts(this);
        change.accept(next);
        return new ThemeRound(
                meeting, next.theme, next.withoutMap, next.present, next.block, next.future, next.nextStep, next.goal);
    }

    /** A round taken apart, so that one part can be another. */
    private static final class Parts {

        private String theme;
        private boolean withoutMap;
        private String present;
        private @Nullable EntryId block;
        private String future;
        private String nextStep;
        private @Nullable EntryId goal;

        Parts(ThemeRound round) {
            theme = round.theme;
            withoutMap = round.withoutMap;
            present = round.present;
            block = round.block;
            future = round.future;
            nextStep = round.nextStep;
            goal = round.goal;
        }
    }
}

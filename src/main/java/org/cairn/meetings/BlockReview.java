package org.cairn.meetings;

import java.util.Objects;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * What the two said at one meeting of a block that was named at an earlier one. The block itself stays as it was named.
 *
 * @param block the block
 * @param meeting the meeting at which it came back
 * @param changed what has changed, in a few words
 * @param state how it is now, once it was said
 */
public record BlockReview(
        EntryId block,
        MeetingId meeting,
        String changed,
        @Nullable State state) {

    /** In UTF-16 units. */
    public static final int LONGEST = 2_000;

    public static final EntryType<BlockReview> TYPE = EntryType.of("block-review", BlockReview.class);

    /** How a block is when it comes back. */
    public enum State {
        STILL_THERE,
        EASING,
        GONE
    }

    public BlockReview {
        Objects.requireNonNull(block);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(changed);
    }

    public static BlockReview blank(EntryId block, MeetingId meeting) {
        return new BlockReview(block, meeting, "", null);
    }

    /** True as long as nothing was said and nothing chosen. */
    public boolean isEmpty() {
        return changed.isBlank() && state == null;
    }

    public boolean isOf(EntryId one, MeetingId when) {
        return block.equals(one) && meeting.equals(when);
    }

    public BlockReview withChanged(String words) {
        return new BlockReview(block, meeting, words, state);
    }

    public BlockReview withState(@Nullable State chosen) {
        return new BlockReview(block, meeting, changed, chosen);
    }
}

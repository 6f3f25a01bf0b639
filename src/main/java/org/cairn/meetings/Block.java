package org.cairn.meetings;

import java.util.Objects;
import org.cairn.common.HolisticComponent;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something that gets in the way of development, captured as a small card.
 *
 * @param meeting the meeting in which it was named
 * @param what what it is, in the mentee's words
 * @param kind what kind of thing it is, once chosen
 * @param component the component it touches, once chosen
 * @param keptInPlaceBy what keeps it in place
 * @param whose whose it is to change, once chosen
 */
public record Block(
        MeetingId meeting,
        String what,
        @Nullable BlockKind kind,
        @Nullable HolisticComponent component,
        String keptInPlaceBy,
        @Nullable WhoseToChange whose) {

    public static final EntryType<Block> TYPE = EntryType.of("block", Block.class);

    public Block {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(what);
        Objects.requireNonNull(keptInPlaceBy);
    }

    /** A card that holds nothing yet. */
    public static Block blank(MeetingId meeting) {
        return new Block(meeting, "", null, null, "", null);
    }

    public boolean isEmpty() {
        return what.isBlank() && keptInPlaceBy.isBlank();
    }

    public Block withWhat(String words) {
        return new Block(meeting, words, kind, component, keptInPlaceBy, whose);
    }

    public Block withKind(@Nullable BlockKind chosen) {
        return new Block(meeting, what, chosen, component, keptInPlaceBy, whose);
    }

    public Block withComponent(@Nullable HolisticComponent chosen) {
        return new Block(meeting, what, kind, chosen, keptInPlaceBy, whose);
    }

    public Block withKeptInPlaceBy(String words) {
        return new Block(meeting, what, kind, component, words, whose);
    }

    public Block withWhose(@Nullable WhoseToChange chosen) {
        return new Block(meeting, what, kind, component, keptInPlaceBy, chosen);
    }
}

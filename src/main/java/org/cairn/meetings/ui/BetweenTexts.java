package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.UUID;
import org.cairn.common.KeptText;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.meetings.BetweenNote;
import org.cairn.meetings.BetweenNoteId;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** What is written down between two meetings. */
@Component
class BetweenTexts implements WaitingTexts {

    private static final String KIND = "between";

    private final BetweenMeetings between;
    private final WaitingPlaces waiting;

    BetweenTexts(BetweenMeetings between, WaitingPlaces waiting) {
        this.between = between;
        this.waiting = waiting;
    }

    KeptText words(BetweenNoteId note) {
        return new KeptWith(
                () -> find(note).map(BetweenNote::words).orElse(""),
                (text, basis) -> between.write(note, text, basis).savedAt(),
                () -> waiting.of(note.relationship(), KIND + "/" + note.entry()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        try {
            UUID entry = UUID.fromString(place.substring(place.indexOf('/') + 1));
            BetweenNoteId note = new BetweenNoteId(relationship, new EntryId(entry));
            return find(note)
                    .map(_ -> new Found(
                            Refusing.inWords(UI.getCurrent(), words(note)),
                            I18NProvider.translate("meetings.between.waiting")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<BetweenNote> find(BetweenNoteId note) {
        return between.find(note).map(Entry::content);
    }
}

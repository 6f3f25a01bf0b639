package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.UUID;
import org.cairn.common.KeptText;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
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

    BetweenTexts(BetweenMeetings between) {
        this.between = between;
    }

    KeptText words(BetweenNoteId note) {
        return new KeptWith(
                () -> find(note).map(BetweenNote::words).orElse(""),
                (text, basis) -> between.write(note, text, basis).savedAt(),
                () -> between.waitingPlace(note.relationship(), KIND + "/" + note.entry()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        String entry = place.substring(KIND.length() + 1);
        BetweenNoteId note = new BetweenNoteId(relationship, new EntryId(UUID.fromString(entry)));
        return find(note)
                .map(_ -> new Found(
                        Refusing.inWords(UI.getCurrent(), words(note)),
                        I18NProvider.translate("meetings.between.waiting")));
    }

    private Optional<BetweenNote> find(BetweenNoteId note) {
        return between.of(note.relationship()).stream()
                .filter(entry -> entry.id().equals(note.entry()))
                .map(Entry::content)
                .findFirst();
    }
}

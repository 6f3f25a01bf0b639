package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.UUID;
import org.cairn.common.KeptText;
import org.cairn.journal.EntryId;
import org.cairn.journal.WaitingTexts;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.Side;
import org.cairn.meetings.ThemeId;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** What is written about a theme on one side, in its field or, after a dead line, on whichever page one comes back to. */
@Component
class ThemeTexts implements WaitingTexts {

    private final MakingLinks links;

    ThemeTexts(MakingLinks links) {
        this.links = links;
    }

    KeptText side(ThemeId theme, Side side) {
        return new KeptWith(
                () -> links.find(theme).map(now -> now.sides().words(side)).orElse(""),
                (text, basis) -> links.write(theme, side, text, basis).savedAt(),
                () -> links.waitingPlace(theme, side));
    }

    @Override
    public String kind() {
        return "theme";
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        String[] parts = place.split("/");
        try {
            ThemeId theme = new ThemeId(relationship, new EntryId(UUID.fromString(parts[1])));
            Side side = Side.valueOf(parts[2]);
            return links.find(theme)
                    .map(_ -> new Found(
                            Refusing.inWords(UI.getCurrent(), side(theme, side)),
                            I18NProvider.translate("meetings.sides.waiting." + side)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }
}

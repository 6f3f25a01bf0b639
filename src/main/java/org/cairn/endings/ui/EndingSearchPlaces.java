package org.cairn.endings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Ending;
import org.cairn.endings.Prolongation;
import org.cairn.journal.SearchHit;
import org.cairn.journal.ui.SearchPlaces;
import org.cairn.relationships.RelationshipService;
import org.springframework.stereotype.Component;

/** What was found in an ending is on the page of the relationship, or at the ending while it is being written. */
@Component
class EndingSearchPlaces implements SearchPlaces {

    private final RelationshipService relationships;
    private final DayWords days;

    EndingSearchPlaces(RelationshipService relationships, DayWords days) {
        this.relationships = relationships;
        this.days = days;
    }

    @Override
    public Optional<Place> of(SearchHit hit) {
        boolean ending = hit.type().equals(Ending.TYPE.name());
        if (!ending && !hit.type().equals(Prolongation.TYPE.name())) {
            return Optional.empty();
        }
        boolean writing = ending && !relationships.mine(hit.relationship()).isEnded();
        return Optional.of(new Place(
                I18NProvider.translate("endings.waiting"),
                days.day(hit.savedAt()),
                writing ? EndingPlaces.ending(hit.relationship()) : EndingPlaces.page(hit.relationship())));
    }
}

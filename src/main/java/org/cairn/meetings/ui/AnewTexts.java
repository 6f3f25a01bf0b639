package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.common.Wording;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.meetings.AgreeingAnew;
import org.cairn.meetings.Agreement;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** The words of an agreement that is being changed outside a meeting. */
@Component
class AnewTexts implements WaitingTexts {

    private static final String KIND = "agreement-anew";

    private final AgreeingAnew agreeing;
    private final WaitingPlaces waiting;

    AnewTexts(AgreeingAnew agreeing, WaitingPlaces waiting) {
        this.agreeing = agreeing;
        this.waiting = waiting;
    }

    /** @param part {@code worthwhile}, {@code limits} or {@code ending} */
    KeptText part(RelationshipId relationship, String part) {
        Wording<Agreement> wording = MeetingTexts.AGREEMENT.get(part);
        return new KeptWith(
                () -> agreeing.proposal(relationship).map(wording::of).orElse(""),
                (text, basis) -> agreeing.prepare(relationship, wording.change(text, basis))
                        .savedAt(),
                () -> waiting.of(relationship, KIND + "/" + part));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        String part = place.substring(place.indexOf('/') + 1);
        if (!MeetingTexts.AGREEMENT.containsKey(part)
                || agreeing.proposal(relationship).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                Refusing.inWords(UI.getCurrent(), part(relationship, part)),
                I18NProvider.translate("meetings.anew.waiting")));
    }
}

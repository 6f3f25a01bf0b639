package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.meetings.LookingTogether;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** The answers that the two give when they look at their relationship itself. */
@Component
class TogetherTexts implements WaitingTexts {

    private static final String KIND = "together";

    private final LookingTogether looking;
    private final WaitingPlaces waiting;

    TogetherTexts(LookingTogether looking, WaitingPlaces waiting) {
        this.looking = looking;
        this.waiting = waiting;
    }

    KeptText answer(RelationshipId relationship, String prompt) {
        return new KeptWith(
                () -> looking.begun(relationship).map(look -> look.to(prompt)).orElse(""),
                (text, basis) ->
                        looking.write(relationship, prompt, text, basis).savedAt(),
                () -> waiting.of(relationship, KIND + "/" + prompt));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        String prompt = place.substring(KIND.length() + 1);
        return Optional.of(new Found(
                Refusing.inWords(UI.getCurrent(), answer(relationship, prompt)),
                I18NProvider.translate("meetings.together.waiting")));
    }
}

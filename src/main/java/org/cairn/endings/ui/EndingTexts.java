package org.cairn.endings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.SaveRefusedException;
import org.cairn.endings.EndingService;
import org.cairn.endings.WordsNotAgreedException;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.relationships.RelationshipEndedException;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** What is written at the steps of an ending. */
@Component
class EndingTexts implements WaitingTexts {

    private static final String KIND = "ending";

    private final EndingService endings;
    private final WaitingPlaces waiting;

    EndingTexts(EndingService endings, WaitingPlaces waiting) {
        this.endings = endings;
        this.waiting = waiting;
    }

    KeptText of(RelationshipId relationship, String step) {
        return new Answer(relationship, step);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        return Optional.of(new Found(
                of(relationship, place.substring(KIND.length() + 1)), I18NProvider.translate("endings.waiting")));
    }

    private final class Answer implements KeptText {

        private final RelationshipId relationship;
        private final String step;

        Answer(RelationshipId relationship, String step) {
            this.relationship = relationship;
            this.step = step;
        }

        @Override
        public String stored() {
            return endings.begun(relationship).map(ending -> ending.to(step)).orElse("");
        }

        @Override
        public Instant keep(String text, TextVersion basis) {
            try {
                return endings.write(relationship, step, text, basis).savedAt();
            } catch (RelationshipEndedException _) {
                throw new SaveRefusedException(I18NProvider.translate("relationships.isEnded"));
            } catch (WordsNotAgreedException _) {
                throw new SaveRefusedException(I18NProvider.translate("meetings.refused.notAgreed"));
            }
        }

        @Override
        public Optional<WaitingPlace> waiting() {
            return Optional.of(waiting.of(relationship, KIND + "/" + step));
        }
    }
}

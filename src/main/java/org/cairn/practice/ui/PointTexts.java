package org.cairn.practice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.SaveRefusedException;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** The words of learning points. */
@Component
class PointTexts implements WaitingTexts {

    private static final String KIND = "learning-point";

    private final LearningPoints points;
    private final OwnJournal own;
    private final WaitingPlaces waiting;

    PointTexts(LearningPoints points, OwnJournal own, WaitingPlaces waiting) {
        this.points = points;
        this.own = own;
        this.waiting = waiting;
    }

    /** @param kept is told what has just been kept */
    KeptText words(LearningPointId id, Consumer<String> kept) {
        return new KeptText() {
            @Override
            public String stored() {
                return points.find(id).map(point -> point.content().words()).orElse("");
            }

            @Override
            public Instant keep(String text, TextVersion basis) {
                try {
                    Instant at = points.write(id, text, basis).savedAt();
                    kept.accept(text);
                    return at;
                } catch (EntryNotFoundException _) {
                    throw new SaveRefusedException(I18NProvider.translate("practice.points.gone"));
                }
            }

            @Override
            public Optional<WaitingPlace> waiting() {
                return own.find().map(mine -> waiting.of(mine, KIND + "/" + id));
            }
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId journal, String place) {
        try {
            UUID entry = UUID.fromString(place.substring(place.indexOf('/') + 1));
            LearningPointId id = new LearningPointId(new EntryId(entry));
            return points.find(id)
                    .map(_ -> new Found(words(id, _ -> {}), I18NProvider.translate("practice.points.waiting")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

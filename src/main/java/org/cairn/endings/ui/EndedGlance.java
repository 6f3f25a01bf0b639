package org.cairn.endings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.EndingService;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipGlance;
import org.springframework.stereotype.Component;

/** "ended on 3 March 2026 · its notes go on 3 March 2027". */
@Component
class EndedGlance implements RelationshipGlance {

    private final EndingService endings;
    private final DayWords days;

    EndedGlance(EndingService endings, DayWords days) {
        this.endings = endings;
        this.days = days;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<String> words(RelationshipId relationship) {
        return endings.of(relationship)
                .map(ended -> I18NProvider.translate(
                        "endings.glance", days.date(ended.endedOn()), days.date(ended.goesOn())));
    }
}

package org.cairn.relationships.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.common.ui.DayWords;
import org.cairn.relationships.RelationshipSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The few words about a relationship: since when, and what other features have to say. */
@Component
class Glances {

    private final ObjectProvider<RelationshipGlance> glances;
    private final DayWords days;

    Glances(ObjectProvider<RelationshipGlance> glances, DayWords days) {
        this.glances = glances;
        this.days = days;
    }

    List<String> of(RelationshipSummary one) {
        Stream<String> contributed = Contributions.of(
                        glances, RelationshipGlance::order, glance -> glance.words(one.id()))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(since(one)), contributed).toList();
    }

    String since(RelationshipSummary one) {
        return I18NProvider.translate("relationships.since", days.day(one.startedOn()));
    }
}

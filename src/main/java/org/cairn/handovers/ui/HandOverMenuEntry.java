package org.cairn.handovers.ui;

import com.vaadin.flow.component.UI;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipMenuEntry;
import org.springframework.stereotype.Component;

/** In the menu of a relationship: handing it over. */
@Component
class HandOverMenuEntry implements RelationshipMenuEntry {

    @Override
    public String key() {
        return "handovers.title";
    }

    @Override
    public void chosen(RelationshipSummary one) {
        UI.getCurrent().navigate(HandOverPlaces.giving(one.id()));
    }
}

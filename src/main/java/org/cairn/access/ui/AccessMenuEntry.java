package org.cairn.access.ui;

import com.vaadin.flow.component.UI;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipMenuEntry;
import org.springframework.stereotype.Component;

/** In the menu of a relationship: everything that is held about somebody. */
@Component
class AccessMenuEntry implements RelationshipMenuEntry {

    @Override
    public String key() {
        return "access.menu";
    }

    @Override
    public void chosen(RelationshipSummary one) {
        UI.getCurrent().navigate("relationships/" + one.id() + "/everything");
    }
}

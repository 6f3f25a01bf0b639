package org.cairn.archives.ui;

import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipMenuEntry;
import org.springframework.stereotype.Component;

/** In the menu of a relationship: taking it out. */
@Component
class ArchiveMenuEntry implements RelationshipMenuEntry {

    @Override
    public String key() {
        return "archives.out.one";
    }

    @Override
    public void chosen(RelationshipSummary one) {
        TakeOutView.open(one.id());
    }
}

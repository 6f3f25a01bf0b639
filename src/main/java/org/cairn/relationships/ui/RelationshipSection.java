package org.cairn.relationships.ui;

import com.vaadin.flow.component.Component;
import org.cairn.relationships.RelationshipId;

/** A card on the page of a relationship. Features contribute theirs as beans. */
public interface RelationshipSection {

    /** The wide column or the narrow one. */
    enum Place {
        MAIN,
        SIDE
    }

    Place place();

    /** Lower stands higher on the page. */
    int order();

    /** Whether it is there to be read when the relationship has ended; then nothing can be written in it. */
    default boolean staysAfterTheEnd() {
        return true;
    }

    /** A fresh component for this relationship, which belongs to the signed-in mentor. */
    Component content(RelationshipId relationship);
}

package org.cairn.relationships.ui;

import com.vaadin.flow.component.Component;
import org.cairn.relationships.RelationshipId;

/** A button at the top of the page of a relationship, such as "Begin first interview". Features contribute theirs as beans. */
public interface RelationshipAction {

    /** Lower stands further left; the most important one stands last. */
    int order();

    /** Whether it can still be done when the relationship has ended. */
    default boolean staysAfterTheEnd() {
        return false;
    }

    Component action(RelationshipId relationship);
}

package org.cairn.relationships.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A quiet part beneath the list of relationships. Features contribute theirs as beans. */
public interface RelationshipsPart {

    /** Empty when there is nothing to show. */
    Optional<Component> content();
}

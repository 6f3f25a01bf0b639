package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A card on the page of the own account. Features contribute theirs as beans. */
public interface AccountPart {

    /** Empty when it is nothing for whoever is signed in. */
    Optional<Component> content();
}

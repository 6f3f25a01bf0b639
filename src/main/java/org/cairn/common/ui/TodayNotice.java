package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that a mentor must not miss, above the people on Today. Features contribute theirs as beans. */
public interface TodayNotice {

    /** Empty when there is nothing to say. */
    Optional<Component> content();
}

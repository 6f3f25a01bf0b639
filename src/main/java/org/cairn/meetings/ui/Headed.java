package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;

/** What a stage asks for, with something of its own where the question stands elsewhere: the question steps back. */
interface Headed {

    Component heading();

    /** False while the question keeps its place. */
    default boolean isHeaded() {
        return true;
    }
}

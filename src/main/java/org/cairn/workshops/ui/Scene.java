package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.Div;
import org.cairn.workshops.Table;

/** What a phone shows in one situation. It stays, and what is typed in it, for as long as the situation does. */
abstract class Scene extends Div {

    /** The head of the page, such as "Round 2 · you ask". */
    abstract String title(Table table);

    /** Whether this scene still is the right one. */
    abstract boolean fits(Table table);

    /** Shows what has changed within the situation. */
    abstract void update(Table table);
}

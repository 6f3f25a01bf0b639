package org.cairn.archives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Where one step takes the place of the one before; the keyboard, and whoever listens, goes on there. */
final class StepPlace extends Div {

    StepPlace() {
        addClassName("archive-step");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(Component next) {
        boolean goesOn = getComponentCount() > 0;
        removeAll();
        add(next);
        if (next instanceof PassphraseStep asking) {
            asking.focus();
        } else if (goesOn) {
            getElement().callJsFunction("focus");
        }
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** Lets somebody allow a soft sign on their own device when a phase changes, and gives it. */
@Tag("cairn-cue")
final class Cue extends Component implements HasComponents, HasStyle {

    Cue() {
        addClassName("cue");
        NativeButton allow = new NativeButton(getTranslation("workshops.cue"));
        allow.addClassName("chip");
        allow.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        add(allow);
    }

    void give() {
        getElement().executeJs("this.give?.()");
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/** A form that the browser itself sends, so that password managers know what it is. */
@Tag("form")
final class NativeForm extends HtmlContainer {

    NativeForm(String action) {
        addClassName("form-stack");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        NativeButton forTheEnterKey = new NativeButton();
        forTheEnterKey.getElement().setAttribute("type", "submit").setAttribute("hidden", true);
        add(forTheEnterKey);
    }

    void addHidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
    }

    static Button submit(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        return button;
    }
}

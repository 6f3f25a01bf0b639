package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import org.cairn.people.account.Password;

/** Pieces that the forms on the account page have in common. */
final class CardForm {

    private CardForm() {}

    static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("form-stack");
        return stack;
    }

    static Div actions(Button... buttons) {
        Div actions = new Div();
        actions.add(buttons);
        actions.addClassName("form-actions");
        return actions;
    }

    static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("form-note", "quiet");
        return note;
    }

    static PasswordField currentPassword(String label) {
        PasswordField field = new PasswordField(label);
        field.setMaxLength(Password.MAXIMUM_LENGTH);
        field.getElement().setAttribute("autocomplete", "current-password").setAttribute("name", "current-password");
        return field;
    }

    /** Shows the next step; the keyboard, and whoever listens, goes on there. */
    static void replace(Div place, Component... step) {
        boolean goesOn = place.getComponentCount() > 0;
        place.removeAll();
        place.add(step);
        if (goesOn) {
            place.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        }
    }

    static <F extends Focusable<?> & HasValidationProperties> void refuse(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}

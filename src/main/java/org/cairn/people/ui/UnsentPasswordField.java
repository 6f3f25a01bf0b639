package org.cairn.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;

/** A password field in a form that the browser sends itself: its value goes out with the form and in no other way. */
final class UnsentPasswordField extends PasswordField {

    UnsentPasswordField(String label) {
        super(label);
        setSynchronizedEvent(null);
    }
}

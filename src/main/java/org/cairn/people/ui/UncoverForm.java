package org.cairn.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.cairn.people.account.Password;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SigningIn;

/** Asks for the password of whoever covered the screen. */
final class UncoverForm extends Div {

    private final transient SigningIn signingIn;
    private final transient Runnable uncovered;
    private final PasswordField password = new PasswordField(getTranslation("people.password"));
    private final Button uncover = new Button(getTranslation("people.cover.uncover"));

    UncoverForm(SigningIn signingIn, SessionEnd sessionEnd, Runnable uncovered) {
        this.signingIn = signingIn;
        this.uncovered = uncovered;
        addClassName("form-stack");
        password.setMaxLength(Password.MAXIMUM_LENGTH);
        // a browser that fills the password in by itself would uncover for whoever sits before it
        password.getElement().setAttribute("autocomplete", "new-password").setAttribute("name", "uncover");
        uncover.addThemeVariants(ButtonVariant.PRIMARY);
        uncover.setDisableOnClick(true);
        uncover.addClickShortcut(Key.ENTER).listenOn(this);
        uncover.addClickListener(click -> tryIt());
        Button lock = new Button(getTranslation("people.cover.lock"), click -> sessionEnd.lock());
        lock.addThemeVariants(ButtonVariant.TERTIARY);
        add(password, CardForm.actions(uncover, lock));
    }

    void focus() {
        password.focus();
    }

    private void tryIt() {
        Attempt.refusal(
                        this,
                        "people.cover.wrong",
                        () -> signingIn.uncover(Password.typed(password.getValue()), Browser.address()))
                .ifPresentOrElse(this::refuse, uncovered);
    }

    private void refuse(String sentence) {
        password.clear();
        CardForm.refuse(password, sentence);
        uncover.setEnabled(true);
    }
}

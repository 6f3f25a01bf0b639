package org.cairn.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.Password;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SigningIn;

/**
 * Shown in place of any page while the vault is locked. The address stays, so that the password brings back the page
 * where one was.
 */
@Route(value = "locked", autoLayout = false)
@PermitAll
public class LockedView extends DoorPage implements BeforeEnterObserver {

    private final SigningIn signingIn;
    private final CurrentPerson currentPerson;
    private final SessionEnd sessionEnd;
    private final PasswordField password = new PasswordField(getTranslation("people.password"));
    private final Button open = new Button(getTranslation("people.locked.open"));

    LockedView(SigningIn signingIn, CurrentPerson currentPerson, SessionEnd sessionEnd) {
        this.signingIn = signingIn;
        this.currentPerson = currentPerson;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!sessionEnd.isLocked()) {
            event.forwardTo("");
            return;
        }
        password.setAutofocus(true);
        password.setMaxLength(Password.MAXIMUM_LENGTH);
        password.getElement().setAttribute("autocomplete", "current-password").setAttribute("name", "password");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        open.addClickShortcut(Key.ENTER);
        open.addClickListener(click -> openAgain());
        Button signOut = new Button(getTranslation("people.signOut"), click -> sessionEnd.signOut());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(open);
        actions.addClassName("form-actions");
        RouterLink recover = new RouterLink(getTranslation("people.locked.recover"), RecoverView.class);
        Div links = new Div(recover, signOut);
        links.addClassNames("door-links");
        Div form = new Div(password, actions);
        form.addClassName("form-stack");
        show(
                getTranslation("people.locked.title", currentPerson.name()),
                quiet("people.locked.explained"),
                form,
                links);
    }

    private void openAgain() {
        Attempt.refusal(
                        this,
                        "people.locked.wrong",
                        () -> signingIn.openAgain(Password.typed(password.getValue()), Browser.address()))
                .ifPresentOrElse(this::refuse, this::comeBack);
    }

    /** The address is still that of the page where one was. */
    private void comeBack() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void refuse(String sentence) {
        password.setErrorMessage(sentence);
        password.setInvalid(true);
        password.focus();
        open.setEnabled(true);
    }
}

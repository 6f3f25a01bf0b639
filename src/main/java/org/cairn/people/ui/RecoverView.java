package org.cairn.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.own.Recovering;
import org.cairn.people.session.SessionStart;
import org.cairn.vault.RecoveryCode;

/** The recovery code opens the vault, and a new password takes the place of the forgotten one. */
@Route(value = "recover", autoLayout = false)
@AnonymousAllowed
public class RecoverView extends DoorPage {

    private static final int LONGEST_CODE = 120;

    private final Recovering recovering;
    private final PasswordRules rules;
    private final SessionStart sessionStart;
    private final TextField email = new TextField(getTranslation("people.email"));
    private final TextField code = new TextField(getTranslation("people.recovery.typed"));
    private final NewPasswordField password;
    private final Button go = new Button(getTranslation("people.recover.submit"));
    private final Paragraph refusal = new Paragraph();

    RecoverView(Recovering recovering, PasswordRules rules, SessionStart sessionStart) {
        this.recovering = recovering;
        this.rules = rules;
        this.sessionStart = sessionStart;
        addClassName("wide");
        email.setMaxLength(EmailAddress.MAXIMUM_LENGTH);
        email.getElement().setAttribute("autocomplete", "username").setAttribute("inputmode", "email");
        email.setAutofocus(true);
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(getTranslation("people.recovery.typedHelp"));
        code.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        password = new NewPasswordField(
                getTranslation("people.newPassword"), typed -> rules.score(typed, email.getValue()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickShortcut(Key.ENTER);
        go.addClickListener(click -> {
            submit();
            go.setEnabled(true);
        });
        refusal.addClassName("error-summary");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div actions = new Div(go);
        actions.addClassName("form-actions");
        Div form = new Div(email, code, password, refusal, actions);
        form.addClassName("form-stack");
        show(
                getTranslation("people.recover.title"),
                quiet("people.recover.explained"),
                form,
                new RouterLink(getTranslation("people.recover.signIn"), SignInView.class));
    }

    private void submit() {
        boolean complete = check(email, "people.joining.emailRefused", () -> new EmailAddress(email.getValue()))
                & check(code, "people.recover.codeRefused", () -> RecoveryCode.parse(code.getValue()))
                & checkPassword();
        refusal.setVisible(false);
        if (complete) {
            Attempt.refusal(this, "people.recover.wrong", this::recover).ifPresent(sentence -> {
                refusal.setText(sentence);
                refusal.setVisible(true);
            });
        }
    }

    private void recover() {
        SignedInPerson person = recovering.recover(
                new EmailAddress(email.getValue()),
                RecoveryCode.parse(code.getValue()),
                Password.typed(password.getValue()),
                Browser.address());
        sessionStart.signInAlone(person, Browser.request(), Browser.response());
        Browser.loadToday(this);
    }

    private boolean check(TextField field, String key, Runnable reading) {
        boolean accepted = Attempt.refusal(this, key, reading).isEmpty();
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(!accepted);
        return accepted;
    }

    private boolean checkPassword() {
        password.accept();
        var refused = rules.refusal(password.getValue(), email.getValue());
        refused.ifPresent(reason -> password.refuse(getTranslation("people.password." + reason)));
        return refused.isEmpty();
    }
}

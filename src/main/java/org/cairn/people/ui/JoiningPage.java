package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.account.TooBusyException;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.AlreadySetUpException;
import org.cairn.people.joining.EmailTakenException;
import org.cairn.people.joining.Newcomer;
import org.cairn.people.session.SessionStart;
import org.cairn.people.ui.JoiningViewModel.Field;
import org.cairn.vault.VaultBusyException;

/** Joining in three steps, the same for the first account and for everybody who is invited. */
abstract class JoiningPage extends DoorPage {

    private final SessionStart sessionStart;
    private final JoiningViewModel model;

    JoiningPage(PasswordRules rules, SessionStart sessionStart) {
        this.model = new JoiningViewModel(rules);
        this.sessionStart = sessionStart;
        addClassName("wide");
    }

    /** Makes the account; throws what the way in can refuse. */
    abstract SignedInPerson join(Newcomer newcomer);

    /** Somebody else was faster, or the link was taken back meanwhile. */
    abstract void joiningEnded();

    /** What is said above the first step. */
    abstract String titleKey();

    final void begin(String knownEmail) {
        model.suggest(knownEmail);
        showStep();
    }

    private JoiningForm showStep() {
        JoiningForm form = new JoiningForm(model, this::showStep);
        switch (model.step()) {
            case PERSON -> show(getTranslation(titleKey()), steps(), form);
            case CODE -> showCode();
            case TYPE_BACK -> showTypeBack();
        }
        return form;
    }

    private void showCode() {
        Button written = new Button(getTranslation("people.recovery.written"), click -> {
            model.typeBack();
            showStep();
        });
        written.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button(getTranslation("people.back"), click -> back());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(written, back);
        actions.addClassName("form-actions");
        show(
                getTranslation("people.recovery.title"),
                steps(),
                quiet("people.recovery.explained"),
                new RecoveryCodePanel(model.code().groups()),
                actions);
    }

    private void showTypeBack() {
        TypeBackForm form = new TypeBackForm(model.code(), getTranslation("people.joining.finish"), this::back)
                .onConfirmed(this::finish)
                .focused();
        show(getTranslation("people.recovery.typeBackTitle"), steps(), quiet("people.recovery.typeBackWhy"), form);
    }

    private void back() {
        model.back();
        showStep();
    }

    private void finish(String typed) {
        try {
            SignedInPerson person = join(model.confirm(typed).orElseThrow());
            sessionStart.signIn(person, Browser.request(), Browser.response());
            Browser.loadToday(this);
        } catch (AlreadySetUpException | WrongGuessException e) {
            joiningEnded();
        } catch (EmailTakenException e) {
            model.anotherEmail();
            showStep().refuse(Field.EMAIL, getTranslation("people.joining.emailTaken"));
        } catch (TooBusyException | VaultBusyException e) {
            refuse("people.busy");
        } catch (TooManyAttemptsException e) {
            refuse("people.tooMany", e.minutes());
        }
    }

    private void refuse(String key, Object... parameters) {
        showTypeBack();
        announce(getTranslation(key, parameters));
    }

    private JoiningSteps steps() {
        return new JoiningSteps(model.step());
    }
}

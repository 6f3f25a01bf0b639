package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.Card;
import org.cairn.people.guessing.NetworkAddress;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** "My password may be known": a new password, a new recovery code and new keys, with which everything is sealed anew. */
final class PasswordKnownCard extends Div {

    private final NewSecrets secrets;
    private final Div content = new Div();
    private final PasswordField current = CardForm.currentPassword(getTranslation("people.currentPassword"));
    private final NewPasswordField next;

    PasswordKnownCard(NewSecrets secrets) {
        this.secrets = secrets;
        next = new NewPasswordField(getTranslation("people.newPassword"), secrets::score);
        content.addClassName("stack");
        Card card = new Card(getTranslation("people.known.title"));
        card.add(content);
        add(card);
        offer();
    }

    private void offer() {
        Button begin = new Button(getTranslation("people.known.begin"), click -> askPasswords());
        begin.addThemeVariants(ButtonVariant.ERROR);
        show(CardForm.note(getTranslation("people.known.explained")), CardForm.actions(begin));
    }

    private void askPasswords() {
        Button on = new Button(getTranslation("people.known.next"), click -> {
            Optional<String> refused = secrets.refusal(next.getValue());
            next.accept();
            refused.ifPresentOrElse(
                    key -> next.refuse(getTranslation(key)), () -> showCode(new RecoveryCodeViewModel()));
        });
        show(CardForm.stack(current, next, CardForm.actions(on, cancel())));
    }

    private void showCode(RecoveryCodeViewModel code) {
        Button written = new Button(getTranslation("people.recovery.written"), click -> askBack(code));
        show(
                CardForm.note(getTranslation("people.recovery.explained")),
                new RecoveryCodePanel(code.groups()),
                CardForm.actions(written, cancel()));
    }

    private void askBack(RecoveryCodeViewModel code) {
        TypeBackForm form = new TypeBackForm(code, getTranslation("people.known.renew"), () -> showCode(code))
                .onConfirmed(typed -> renew(code));
        show(CardForm.note(getTranslation("people.recovery.typeBackWhy")), form, CardForm.actions(cancel()));
    }

    private void renew(RecoveryCodeViewModel code) {
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        Paragraph words = CardForm.note(getTranslation("people.known.working"));
        words.getElement().setAttribute("role", "status");
        show(words, progress);
        UI ui = UI.getCurrent();
        String present = current.getValue();
        String chosen = next.getValue();
        NetworkAddress address = Browser.address();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            Runnable outcome = Attempt.tried(() -> secrets.renewEverything(present, chosen, code.code(), address));
            tell(ui, outcome);
        }));
    }

    private void tell(UI ui, Runnable outcome) {
        try {
            ui.access(() -> Attempt.refusal(this, "people.locked.wrong", outcome)
                    .ifPresentOrElse(this::refused, this::renewed));
        } catch (UIDetachedException e) {
            // the page was closed meanwhile: the next sign-in goes on where this stopped
        }
    }

    private void refused(String sentence) {
        askPasswords();
        CardForm.refuse(current, sentence);
    }

    private void renewed() {
        current.clear();
        next.clear();
        String sentence = getTranslation("people.known.done");
        Announcer.say(this, sentence);
        show(CardForm.note(sentence));
    }

    private Button cancel() {
        Button cancel = new Button(getTranslation("common.confirm.cancel"), click -> {
            current.clear();
            next.clear();
            offer();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }

    private void show(Component... components) {
        CardForm.replace(content, components);
    }
}

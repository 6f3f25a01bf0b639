package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Notices;

/** Another password, for signing in and for the notes at once. */
final class PasswordCard extends Div {

    private final NewSecrets secrets;
    private final PasswordField current = CardForm.currentPassword(getTranslation("people.currentPassword"));
    private final NewPasswordField next;
    private final Button change = new Button(getTranslation("people.account.changePassword"));

    PasswordCard(NewSecrets secrets) {
        this.secrets = secrets;
        next = new NewPasswordField(getTranslation("people.newPassword"), secrets::score);
        change.setDisableOnClick(true);
        change.addClickListener(click -> {
            change();
            change.setEnabled(true);
        });
        Card card = new Card(getTranslation("people.password"));
        card.add(
                CardForm.note(getTranslation("people.account.passwordExplained")),
                new Details(
                        getTranslation("people.account.anotherPassword"),
                        CardForm.stack(current, next, CardForm.actions(change))));
        add(card);
    }

    private void change() {
        current.setInvalid(false);
        next.accept();
        var refused = secrets.refusal(next.getValue());
        if (refused.isPresent()) {
            next.refuse(getTranslation(refused.get()));
            return;
        }
        Attempt.refusal(this, "people.locked.wrong", () -> secrets.changePassword(current.getValue(), next.getValue()))
                .ifPresentOrElse(sentence -> CardForm.refuse(current, sentence), this::changed);
    }

    private void changed() {
        current.clear();
        next.clear();
        next.accept();
        Notices.show(getTranslation("people.account.passwordChanged"));
    }
}

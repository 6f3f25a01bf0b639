package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Notices;

/** Another recovery code: shown once, typed back with the password; the former one stops working then. */
final class RecoveryCodeCard extends Div {

    private final NewSecrets secrets;
    private final Div content = new Div();

    RecoveryCodeCard(NewSecrets secrets) {
        this.secrets = secrets;
        content.addClassName("stack");
        Card card = new Card(getTranslation("people.recovery.typed"));
        card.add(content);
        add(card);
        offer();
    }

    private void offer() {
        Button begin = new Button(getTranslation("people.account.newCode"));
        begin.addClickListener(click -> showCode(new RecoveryCodeViewModel()));
        show(CardForm.note(getTranslation("people.account.codeExplained")), CardForm.actions(begin));
    }

    private void showCode(RecoveryCodeViewModel code) {
        Button written = new Button(getTranslation("people.recovery.written"));
        written.addClickListener(click -> askBack(code));
        Button cancel = new Button(getTranslation("people.account.keepOldCode"), click -> offer());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        show(
                CardForm.note(getTranslation("people.recovery.explained")),
                new RecoveryCodePanel(code.groups()),
                CardForm.actions(written, cancel));
    }

    private void askBack(RecoveryCodeViewModel code) {
        PasswordField current = CardForm.currentPassword(getTranslation("people.currentPassword"));
        TypeBackForm form = new TypeBackForm(code, getTranslation("people.account.useNewCode"), () -> showCode(code));
        form.onConfirmed(typed -> Attempt.refusal(
                        this, "people.locked.wrong", () -> secrets.renewRecoveryCode(current.getValue(), code.code()))
                .ifPresentOrElse(
                        sentence -> {
                            CardForm.refuse(current, sentence);
                            form.again();
                        },
                        this::renewed));
        show(CardForm.note(getTranslation("people.recovery.typeBackWhy")), CardForm.stack(current), form);
    }

    private void renewed() {
        offer();
        Notices.show(getTranslation("people.account.codeRenewed"));
    }

    private void show(Component... components) {
        CardForm.replace(content, components);
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.joining.Inviting;
import org.cairn.people.joining.Inviting.Invite;

/** Makes an invitation and shows its link, this once. */
final class InvitationDialog extends Dialog {

    private final Inviting inviting;
    private final TextField email = new TextField();

    InvitationDialog(Inviting inviting) {
        this.inviting = inviting;
        setHeaderTitle(getTranslation("people.invite"));
        email.setLabel(getTranslation(inviting.canSendMail() ? "people.invite.emailSent" : "people.invite.email"));
        email.setMaxLength(EmailAddress.MAXIMUM_LENGTH);
        email.getElement().setAttribute("inputmode", "email");
        Button make = new Button(getTranslation("people.invite.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        email.addValueChangeListener(change -> make.setEnabled(true));
        add(CardForm.stack(
                CardForm.note(getTranslation("people.invite.explained")),
                new VisibilityBadge(Visibility.YOU_AND_ADMINISTRATORS),
                email,
                CardForm.actions(make, close("common.confirm.cancel"))));
    }

    private void make() {
        String typed = email.getValue().strip();
        try {
            show(inviting.invite(typed.isEmpty() ? null : new EmailAddress(typed)));
        } catch (IllegalArgumentException e) {
            email.setErrorMessage(getTranslation("people.joining.emailRefused"));
            email.setInvalid(true);
            email.focus();
        }
    }

    private void show(Invite invite) {
        Paragraph link = new Paragraph(invite.link());
        link.addClassName("one-time-link");
        Button copy = new Button(getTranslation("people.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        invite.link(),
                        copied -> copy.setText(getTranslation("people.copied")),
                        failure -> copy.setText(getTranslation("people.copyFailed")));
        removeAll();
        add(CardForm.stack(
                CardForm.note(getTranslation("people.invite." + invite.delivery())),
                link,
                CardForm.actions(copy, close("people.invite.done"))));
    }

    private Button close(String key) {
        Button button = new Button(getTranslation(key), click -> close());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}

package org.cairn.referrals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.referrals.Reaching;
import org.cairn.referrals.Referral;
import org.cairn.referrals.ReferralChangedException;
import org.cairn.referrals.ReferralDetails;
import org.jspecify.annotations.Nullable;

/** Asks for an entry of the directory; refusals stand beside their field. */
final class ReferralForm extends Dialog {

    private final TextField name = new TextField();
    private final TextField purpose = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField web = new TextField();
    private final TextField hours = new TextField();
    private final TextArea note = new TextArea();
    private final Checkbox urgent = new Checkbox();
    private final Div refused = new Div();
    private final transient Consumer<ReferralDetails> keep;

    ReferralForm(@Nullable Referral former, Consumer<ReferralDetails> keep) {
        this.keep = keep;
        addClassName("editor-dialog");
        setHeaderTitle(getTranslation(former == null ? "referrals.add" : "referrals.change"));
        refused.addClassName("error-summary");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        urgent.setLabel(getTranslation("referrals.field.urgent"));
        Div form = new Div(
                new VisibilityBadge(Visibility.EVERY_MENTOR),
                refused,
                asked(name, "name", ReferralDetails.LONGEST_NAME),
                asked(purpose, "purpose", ReferralDetails.LONGEST_PURPOSE),
                pair(asked(phone, "phone", 40), asked(hours, "hours", ReferralDetails.LONGEST_HOURS)),
                pair(asked(email, "email", 254), asked(web, "web", 300)),
                asked(note, "note", ReferralDetails.LONGEST_NOTE),
                urgent);
        form.addClassName("form-stack");
        add(form);
        phone.getElement().setAttribute("inputmode", "tel");
        email.getElement().setAttribute("inputmode", "email");
        web.getElement().setAttribute("inputmode", "url");
        if (former != null) {
            fill(former.details());
        }
        Button cancel = new Button(getTranslation("common.confirm.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(getTranslation("referrals.keep"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
        addOpenedChangeListener(_ -> name.focus());
    }

    private void fill(ReferralDetails details) {
        name.setValue(details.name());
        purpose.setValue(details.purpose());
        phone.setValue(details.phone());
        email.setValue(details.email());
        web.setValue(details.web());
        hours.setValue(details.hours());
        note.setValue(details.note());
        urgent.setValue(details.urgent());
    }

    private void save() {
        boolean good = accept(name, "name", typed -> Optional.of(typed).filter(words -> !words.isBlank()))
                & accept(phone, "phone", Reaching::phone)
                & accept(email, "email", Reaching::email)
                & accept(web, "web", Reaching::web);
        if (!good) {
            return;
        }
        try {
            keep.accept(new ReferralDetails(
                    name.getValue(),
                    purpose.getValue(),
                    phone.getValue(),
                    email.getValue(),
                    web.getValue(),
                    hours.getValue(),
                    note.getValue(),
                    urgent.getValue()));
            close();
        } catch (ReferralChangedException _) {
            refused.setText(getTranslation("referrals.changed"));
            refused.setVisible(true);
        }
    }

    private boolean accept(TextField field, String key, Function<String, Optional<String>> check) {
        boolean good = check.apply(field.getValue()).isPresent();
        field.setErrorMessage(good ? "" : getTranslation("referrals.refused." + key));
        field.setInvalid(!good);
        return good;
    }

    private <T extends TextFieldBase<T, String>> T asked(T field, String key, int longest) {
        field.setLabel(getTranslation("referrals.field." + key));
        field.getElement().setProperty("maxlength", longest);
        return field;
    }

    private static Div pair(TextField first, TextField second) {
        Div pair = new Div(first, second);
        pair.addClassName("form-pair");
        return pair;
    }
}

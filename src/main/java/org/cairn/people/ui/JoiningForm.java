package org.cairn.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Person;
import org.cairn.people.ui.JoiningViewModel.Field;
import org.cairn.people.ui.JoiningViewModel.Refusal;

/** The first step of joining: name, e-mail address and password. */
final class JoiningForm extends Div {

    private final TextField name = new TextField(getTranslation("people.name"));
    private final TextField email = new TextField(getTranslation("people.email"));
    private final NewPasswordField password;

    JoiningForm(JoiningViewModel model, Runnable next) {
        addClassName("form-stack");
        name.setHelperText(getTranslation("people.joining.nameHelp"));
        name.setMaxLength(Person.LONGEST_NAME);
        name.getElement().setAttribute("autocomplete", "name");
        name.setValue(model.name());
        name.setAutofocus(true);
        email.setMaxLength(EmailAddress.MAXIMUM_LENGTH);
        email.getElement().setAttribute("autocomplete", "username").setAttribute("inputmode", "email");
        email.setHelperText(getTranslation("people.joining.emailHelp"));
        email.setValue(model.email());
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        password = new NewPasswordField(
                getTranslation("people.password"), typed -> model.score(typed, name.getValue(), email.getValue()));

        Button go = new Button(getTranslation("people.joining.next"));
        go.addClickListener(click -> {
            submit(model, next);
            go.setEnabled(true);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickShortcut(Key.ENTER);
        Div actions = new Div(go);
        actions.addClassName("form-actions");
        Paragraph bothLost = new Paragraph(getTranslation("people.joining.bothLost"));
        bothLost.addClassName("callout");
        add(new VisibilityBadge(Visibility.YOU_AND_ADMINISTRATORS), name, email, password, bothLost, actions);
    }

    private void submit(JoiningViewModel model, Runnable next) {
        List<Refusal> refusals = model.introduce(name.getValue(), email.getValue(), password.getValue());
        name.setInvalid(false);
        email.setInvalid(false);
        password.accept();
        refusals.reversed().forEach(refusal -> refuse(refusal.field(), getTranslation(refusal.key())));
        if (refusals.isEmpty()) {
            next.run();
        }
    }

    void refuse(Field field, String sentence) {
        if (field == Field.PASSWORD) {
            password.refuse(sentence);
            return;
        }
        TextField refused = field == Field.NAME ? name : email;
        refused.setErrorMessage(sentence);
        refused.setInvalid(true);
        refused.focus();
    }
}

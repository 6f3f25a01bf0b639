package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cairn.people.CurrentPerson;
import org.cairn.people.InventedPeople;
import org.cairn.people.InventedPeople.SignIn;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.security.SignInFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/** E-mail address and password. The browser sends them itself, so that password managers understand the form. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
public class SignInView extends DoorPage implements BeforeEnterObserver {

    private final CurrentPerson currentPerson;
    private final ObjectProvider<InventedPeople> invented;
    private final TextField email = new TextField(getTranslation("people.email"));
    private final PasswordField password = new UnsentPasswordField(getTranslation("people.password"));

    SignInView(CurrentPerson currentPerson, ObjectProvider<InventedPeople> invented) {
        this.currentPerson = currentPerson;
        this.invented = invented;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        var request = Browser.request();
        SignInFailure failure = SignInFailure.take(request.getSession());
        show(
                getTranslation("people.signIn.title"),
                refusal(failure),
                form(failure, request.getAttribute(CsrfToken.class.getName())));
        invented.ifAvailable(people -> addToCard(new InventedSignIns(people.all(), this::fillIn)));
    }

    private void fillIn(SignIn one) {
        email.setValue(one.email());
        password.setValue(one.password());
        password.focus();
    }

    private Div refusal(@Nullable SignInFailure failure) {
        Div place = new Div();
        place.getElement().setAttribute("role", "alert");
        place.setVisible(failure != null);
        if (failure != null) {
            Paragraph sentence = new Paragraph(getTranslation("people.signIn." + failure.reason(), failure.minutes()));
            sentence.addClassName("error-summary");
            place.add(sentence);
        }
        return place;
    }

    private NativeForm form(@Nullable SignInFailure failure, @Nullable Object token) {
        email.getElement()
                .setAttribute("name", "username")
                .setAttribute("autocomplete", "username")
                .setAttribute("inputmode", "email")
                .setAttribute("autocapitalize", "none");
        email.setMaxLength(EmailAddress.MAXIMUM_LENGTH);
        password.getElement().setAttribute("name", "password").setAttribute("autocomplete", "current-password");
        password.setMaxLength(Password.MAXIMUM_LENGTH);
        String typedBefore = failure == null || failure.email() == null ? "" : failure.email();
        email.setValue(typedBefore);
        (typedBefore.isEmpty() ? email : password).setAutofocus(true);

        Div actions = new Div(NativeForm.submit(getTranslation("people.signIn.submit")));
        actions.addClassName("form-actions");
        RouterLink recover = new RouterLink(getTranslation("people.signIn.recover"), RecoverView.class);
        recover.addClassNames("small", "quiet");

        NativeForm form = new NativeForm("sign-in");
        if (token instanceof CsrfToken csrf) {
            form.addHidden(csrf.getParameterName(), csrf.getToken());
        }
        form.add(email, password, actions, recover);
        return form;
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.AlreadySetUpException;
import org.cairn.people.joining.Newcomer;
import org.cairn.people.joining.SettingUp;
import org.cairn.people.session.SessionStart;

/** The first start: with the code from the console, the first account is made here. */
@Route(value = "set-up/:code?", autoLayout = false)
@AnonymousAllowed
public class SetUpView extends JoiningPage implements BeforeEnterObserver {

    private final SettingUp settingUp;
    private String code = "";

    SetUpView(SettingUp settingUp, PasswordRules rules, SessionStart sessionStart) {
        super(rules, sessionStart);
        this.settingUp = settingUp;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        if (settingUp.isSetUp()) {
            showDone();
        } else if (code.isEmpty()) {
            showWhere("people.setUp.where");
        } else {
            enter();
        }
    }

    private void enter() {
        try {
            settingUp.check(code, Browser.address());
            begin("");
        } catch (WrongGuessException e) {
            showWhere("people.setUp.otherCode");
        } catch (TooManyAttemptsException e) {
            show(getTranslation("people.setUp.title"), quiet("people.tooMany", e.minutes()));
        } catch (AlreadySetUpException e) {
            showDone();
        }
    }

    @Override
    SignedInPerson join(Newcomer newcomer) {
        return settingUp.setUp(code, Browser.address(), newcomer);
    }

    @Override
    void joiningEnded() {
        if (settingUp.isSetUp()) {
            showDone();
        } else {
            showWhere("people.setUp.otherCode");
        }
    }

    @Override
    String titleKey() {
        return "people.setUp.begin";
    }

    private void showWhere(String key) {
        show(getTranslation("people.setUp.title"), quiet(key), quiet("people.setUp.newEachStart"));
    }

    private void showDone() {
        show(
                getTranslation("people.setUp.doneTitle"),
                quiet("people.setUp.done"),
                new RouterLink(getTranslation("people.signIn.title"), SignInView.class));
    }
}

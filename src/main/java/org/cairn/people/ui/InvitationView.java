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
import org.cairn.people.joining.Invited;
import org.cairn.people.joining.Newcomer;
import org.cairn.people.session.SessionStart;

/** Whoever is invited comes in here. A link that does not open says the same, whatever the reason. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
public class InvitationView extends JoiningPage implements BeforeEnterObserver {

    private final Invited invited;
    private String token = "";

    InvitationView(Invited invited, PasswordRules rules, SessionStart sessionStart) {
        super(rules, sessionStart);
        this.invited = invited;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            begin(invited.check(token, Browser.address()).orElse(""));
        } catch (WrongGuessException e) {
            joiningEnded();
        } catch (TooManyAttemptsException e) {
            show(getTranslation("people.invitation.closedTitle"), quiet("people.tooMany", e.minutes()));
        }
    }

    @Override
    SignedInPerson join(Newcomer newcomer) {
        return invited.join(token, Browser.address(), newcomer);
    }

    @Override
    void joiningEnded() {
        show(
                getTranslation("people.invitation.closedTitle"),
                quiet("people.invitation.closed"),
                new RouterLink(getTranslation("people.signIn.title"), SignInView.class));
    }

    @Override
    String titleKey() {
        return "people.invitation.begin";
    }
}

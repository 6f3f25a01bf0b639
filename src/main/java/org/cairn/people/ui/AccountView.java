package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PageHeading;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.own.OwnAccount;
import org.cairn.people.own.OwnScreen;
import org.cairn.people.own.OwnSecrets;
import org.cairn.people.own.OwnSessions;
import org.cairn.people.session.SessionStart;
import org.springframework.beans.factory.ObjectProvider;

/** The own account: the person and the screen on one side, on the other what opens the notes; then where one is signed in. */
@Route("account")
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {

    AccountView(
            OwnAccount ownAccount,
            OwnSecrets ownSecrets,
            OwnScreen ownScreen,
            OwnSessions ownSessions,
            PasswordRules rules,
            SessionStart sessionStart,
            CurrentPerson currentPerson,
            DayWords days,
            Clock clock,
            ObjectProvider<AccountPart> parts) {
        addClassNames("page", "account");
        OwnAccount.Details details = ownAccount.details();
        NewSecrets secrets = new NewSecrets(ownSecrets, rules, details.name(), details.email());
        NameCard name = new NameCard(
                ownAccount,
                details.name(),
                chosen -> sessionStart.replace(
                        currentPerson.signedIn().called(chosen), Browser.request(), Browser.response()));
        Div onTheRight = column(
                new SessionsCard(ownSessions, days, clock),
                new PasswordCard(secrets),
                new RecoveryCodeCard(secrets),
                new PasswordKnownCard(secrets));
        Div onTheLeft = column(
                name,
                new AppearanceCard(ownScreen),
                new IdleLockCard(ownAccount, details.idleMinutes()),
                new CoverCard(ownScreen));
        parts.orderedStream().flatMap(part -> part.content().stream()).forEach(onTheLeft::add);
        add(
                new PageHeading(getTranslation("people.account.title")).under(details.email()),
                columns(onTheLeft, onTheRight));
    }

    private static Div columns(Component... columns) {
        Div whole = new Div(columns);
        whole.addClassName("account-columns");
        return whole;
    }

    private static Div column(Component... cards) {
        Div column = new Div(cards);
        column.addClassName("account-column");
        return column;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title") + " · Cairn";
    }
}

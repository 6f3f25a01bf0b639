package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.cairn.common.ui.PageHeading;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.own.OwnAccount;
import org.cairn.people.own.OwnScreen;
import org.cairn.people.own.OwnSecrets;
import org.cairn.people.session.SessionStart;

/** The own account: name, password, recovery code, when it locks. */
@Route("account")
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {

    AccountView(
            OwnAccount ownAccount,
            OwnSecrets ownSecrets,
            PasswordRules rules,
            OwnScreen ownScreen,
            SessionStart sessionStart,
            CurrentPerson currentPerson) {
        addClassNames("page", "account");
        OwnAccount.Details details = ownAccount.details();
        NewSecrets secrets = new NewSecrets(ownSecrets, rules, details.name(), details.email());
        add(
                new PageHeading(getTranslation("people.account.title")).under(details.email()),
                new NameCard(
                        ownAccount,
                        details.name(),
                        name -> sessionStart.replace(
                                currentPerson.signedIn().called(name), Browser.request(), Browser.response())),
                new IdleLockCard(ownAccount, details.idleMinutes()),
                new CoverCard(ownScreen),
                new PasswordCard(secrets),
                new RecoveryCodeCard(secrets),
                new PasswordKnownCard(secrets));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title") + " · Cairn";
    }
}

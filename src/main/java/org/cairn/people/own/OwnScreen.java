package org.cairn.people.own;

import org.cairn.people.CurrentPerson;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Appearance;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the screen of the signed-in person looks, and when it covers itself. */
@Service
public class OwnScreen {

    private final Accounts accounts;
    private final CurrentPerson currentPerson;

    OwnScreen(Accounts accounts, CurrentPerson currentPerson) {
        this.accounts = accounts;
        this.currentPerson = currentPerson;
    }

    /** Minutes without a touch; 0 for never. */
    @PreAuthorize("isAuthenticated()")
    public int coverMinutes() {
        return accounts.findById(currentPerson.id().value())
                .map(Account::coverMinutes)
                .orElse(Account.USUAL_COVER_MINUTES);
    }

    /** From 1 to 60 minutes, or 0 for never; counts from the next page on. */
    @PreAuthorize("isAuthenticated()")
    public void coverWhenIdleFor(int minutes) {
        Account account = accounts.get(currentPerson.id());
        account.coverWhenIdleFor(minutes);
        accounts.save(account);
    }

    @PreAuthorize("isAuthenticated()")
    public Appearance appearance() {
        return accounts.findById(currentPerson.id().value())
                .map(Account::appearance)
                .orElse(Appearance.SYSTEM);
    }

    /** Counts from the next page on, on every device. */
    @PreAuthorize("isAuthenticated()")
    public void show(Appearance chosen) {
        Account account = accounts.get(currentPerson.id());
        account.show(chosen);
        accounts.save(account);
    }
}

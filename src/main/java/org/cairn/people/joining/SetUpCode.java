package org.cairn.people.joining;

import org.cairn.people.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in: while there is no account, a link with a random code is printed when Cairn starts. The
 * code is kept in memory only and is another one at each start.
 */
@Component
class SetUpCode {

    private final Accounts accounts;
    private final Addresses addresses;
    private volatile @Nullable Token token;
    private volatile boolean done;

    SetUpCode(Accounts accounts, Addresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    boolean isSetUp() {
        if (!done) {
            done = accounts.count() > 0;
        }
        return done;
    }

    synchronized Token token() {
        if (token == null) {
            token = Token.random();
        }
        return token;
    }

    boolean opensWith(String typed) {
        return token().isSameAs(typed);
    }

    /** On the console itself and not through a logger: a log file is kept, and this is a key. */
    @EventListener
    @Order
    void started(ApplicationReadyEvent event) {
        if (!isSetUp()) {
            System.out.println(announcement(addresses.link("set-up/" + token().value())));
        }
    }

    private static String announcement(String link) {
        String line = "=".repeat(Math.max(76, link.length() + 4));
        return """

                %s

                  Cairn is ready to be set up. Open this link in your browser:

                  %s

                  It works until the first account exists, or until Cairn stops.

                %s
                """.formatted(line, link, line);
    }
}

package org.cairn.people.session;

import java.time.Duration;
import org.cairn.people.account.Account;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code cairn.idle-lock}: after how long without any action an open session locks, from 1 to 60 minutes. */
@ConfigurationProperties("cairn")
public record IdleLockSetting(@DefaultValue("10m") Duration idleLock) {

    public IdleLockSetting {
        if (idleLock.compareTo(Duration.ofMinutes(Account.SHORTEST_IDLE_MINUTES)) < 0
                || idleLock.compareTo(Duration.ofMinutes(Account.LONGEST_IDLE_MINUTES)) > 0) {
            throw new IllegalArgumentException("cairn.idle-lock is between 1 and 60 minutes.");
        }
    }

    public Duration of(Account account) {
        return account.idleLock().orElse(idleLock);
    }
}

package org.cairn.people.joining;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.cairn.people.PersonId;
import org.cairn.people.Role;
import org.cairn.people.SignedInPerson;
import org.cairn.people.guessing.Door;
import org.cairn.people.guessing.Guessing;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The first start: whoever has the link from the console makes the first account, mentor and administrator in one. */
@Service
public class SettingUp {

    private final SetUpCode code;
    private final NewAccounts newAccounts;
    private final Guessing guessing;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    SettingUp(SetUpCode code, NewAccounts newAccounts, Guessing guessing, JdbcClient jdbc, Clock clock) {
        this.code = code;
        this.newAccounts = newAccounts;
        this.guessing = guessing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public boolean isSetUp() {
        return code.isSetUp();
    }

    /** Throws {@link WrongGuessException} when the code is not the one that was printed at this start. */
    @PreAuthorize("permitAll()")
    public void check(String typedCode, NetworkAddress address) {
        if (code.isSetUp()) {
            throw new AlreadySetUpException();
        }
        guessing.attempt(Door.SET_UP, typedCode, address, () -> {
            if (!code.opensWith(typedCode)) {
                throw new WrongGuessException();
            }
            return typedCode;
        });
    }

    /** Of two browsers that come here at once, one makes the account; the other gets {@link AlreadySetUpException}. */
    @PreAuthorize("permitAll()")
    public SignedInPerson setUp(String typedCode, NetworkAddress address, Newcomer newcomer) {
        oneAtATime.lock();
        try {
            check(typedCode, address);
            return newAccounts.create(newcomer, Set.of(Role.MENTOR, Role.ADMINISTRATOR), this::beFirst);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The table holds one row at the most, so that two nodes on one database cannot both be first. */
    private void beFirst(PersonId person) {
        try {
            jdbc.sql("insert into set_up (id, person, done_at) values (1, ?, ?)")
                    .params(person.value(), Timestamp.from(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new AlreadySetUpException();
        }
    }
}

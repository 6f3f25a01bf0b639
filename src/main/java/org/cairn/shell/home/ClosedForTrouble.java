package org.cairn.shell.home;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.cairn.common.DiskFull;
import org.h2.api.ErrorCode;

/**
 * Notices that the embedded database has closed itself. It does so when it cannot write, and refuses everything from then
 * on. The pool asks here about every exception of the database, whoever meets it.
 */
public final class ClosedForTrouble implements SQLExceptionOverride {

    /** How it stands, from the first failure until the database answers again. */
    enum State {
        OPEN,
        CLOSED,
        CLOSED_WITHOUT_ROOM
    }

    private volatile State state = State.OPEN;

    @java.lang.Override
    public Override adjudicate(SQLException trouble) {
        if (DiskFull.isCauseOf(trouble)) {
            state = State.CLOSED_WITHOUT_ROOM;
        } else if (trouble.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED && state == State.OPEN) {
            state = State.CLOSED;
        }
        return Override.CONTINUE_EVICT;
    }

    State state() {
        return state;
    }

    void forget() {
        state = State.OPEN;
    }
}

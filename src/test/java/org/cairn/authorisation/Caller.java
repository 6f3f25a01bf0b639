package org.cairn.authorisation;

import java.util.Optional;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.testing.Mentor;
import org.jspecify.annotations.Nullable;

/** Somebody who calls: nobody who is known, or a person with one role and no other. */
enum Caller {
    STRANGER(null),
    MENTOR(Role.MENTOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    TRAINER(Role.TRAINER),
    COORDINATOR(Role.COORDINATOR);

    private final @Nullable Role role;

    Caller(@Nullable Role role) {
        this.role = role;
    }

    /** From now on this thread works for this caller, who is otherwise the given person. */
    void work(Mentor person) {
        Optional.ofNullable(role).ifPresentOrElse(person::workAs, Signed::nobody);
    }
}

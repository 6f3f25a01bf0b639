package org.cairn.shell.backup;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Role;
import org.cairn.people.ui.AccountPart;

/** On the account page of whoever looks after this Cairn: its backups. */
@org.springframework.stereotype.Component
class BackupPart implements AccountPart {

    private final CurrentPerson person;
    private final MadeBackups backups;
    private final DayWords days;

    BackupPart(CurrentPerson person, MadeBackups backups, DayWords days) {
        this.person = person;
        this.backups = backups;
        this.days = days;
    }

    @Override
    public Optional<Component> content() {
        return person.roles().contains(Role.ADMINISTRATOR)
                ? Optional.of(new BackupCard(backups, days))
                : Optional.empty();
    }
}

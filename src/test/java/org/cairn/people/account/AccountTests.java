package org.cairn.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.cairn.people.PersonId;
import org.cairn.people.Role;
import org.junit.jupiter.api.Test;

class AccountTests {

    private final Account account = Account.of(PersonId.random(), new EmailAddress("helen@example.org"), "hash");

    @Test
    void theIdleLockIsTheSettingOfTheHouseUntilThePersonChooses() {
        assertThat(account.idleLock()).isEmpty();

        account.lockWhenIdleFor(25);

        assertThat(account.idleLock()).contains(Duration.ofMinutes(25));
    }

    @Test
    void anIdleLockOfLessThanAMinuteOrMoreThanAnHourIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> account.lockWhenIdleFor(0));
        assertThatIllegalArgumentException().isThrownBy(() -> account.lockWhenIdleFor(61));
        assertThat(account.idleLock()).isEmpty();
    }

    @Test
    void aNameIsKeptWithoutTheSpaceAroundIt() {
        Person person = Person.joining("  Helen Marsh ", Set.of(Role.MENTOR), Instant.EPOCH);

        assertThat(person.name()).isEqualTo("Helen Marsh");
    }

    @Test
    void anEmptyAndAnOverlongNameAreRefused() {
        Person person = Person.joining("Helen", Set.of(Role.MENTOR), Instant.EPOCH);

        assertThatIllegalArgumentException().isThrownBy(() -> person.rename(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> person.rename("x".repeat(101)));
        assertThat(person.name()).isEqualTo("Helen");
    }
}

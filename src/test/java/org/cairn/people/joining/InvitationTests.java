package org.cairn.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.cairn.people.PersonId;
import org.junit.jupiter.api.Test;

class InvitationTests {

    private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");

    private final Invitation invitation = Invitation.of(Token.random(), null, PersonId.random(), NOW);

    @Test
    void anInvitationIsOpenForSevenDays() {
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(7)).minusMillis(1)))
                .isTrue();
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void anInvitationWorksOnce() {
        invitation.use(PersonId.random(), NOW);

        assertThat(invitation.isOpen(NOW)).isFalse();
        assertClosed(() -> invitation.use(PersonId.random(), NOW));
    }

    @Test
    void anInvitationThatWasTakenBackOpensNothing() {
        invitation.revoke(NOW);

        assertClosed(() -> invitation.use(PersonId.random(), NOW));
    }

    @Test
    void anOldInvitationOpensNothing() {
        assertClosed(() -> invitation.use(PersonId.random(), NOW.plus(Duration.ofDays(8))));
    }

    @Test
    void tokensAreLongAndNeverTheSame() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            tokens.add(Token.random().value());
        }
        assertThat(tokens).hasSize(1000).allMatch(token -> token.matches("[\\w-]{32}"));
    }

    @Test
    void aTokenCannotBeReadOffItsHash() {
        Token token = Token.random();

        assertThat(token.hash()).hasSize(64).doesNotContain(token.value());
        assertThat(token.isSameAs(token.value())).isTrue();
        assertThat(token.isSameAs(Token.random().value())).isFalse();
    }

    private static void assertClosed(Runnable use) {
        assertThatExceptionOfType(InvitationClosedException.class).isThrownBy(use::run);
    }
}

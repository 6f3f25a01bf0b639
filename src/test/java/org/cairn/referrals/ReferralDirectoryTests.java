package org.cairn.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.cairn.people.Role;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class ReferralDirectoryTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        ReferralDirectory directory;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private Mentor somebody;

        @BeforeEach
        void anAdministratorIsThere() {
            somebody = Mentor.signedIn(vaults, keyrings);
            somebody.workAs(Role.ADMINISTRATOR);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void itBeginsWithThoseWhoHelpAtOnceAndInventsNoNumbers() {
            List<ReferralDetails> all =
                    directory.all().stream().map(Referral::details).toList();

            assertThat(all.stream().filter(ReferralDetails::urgent).map(ReferralDetails::phone))
                    .contains("999", "116 123", "111");
            assertThat(all)
                    .filteredOn(details -> details.name().equals("Occupational health"))
                    .singleElement()
                    .matches(details -> !details.saysHow());
        }

        @Test
        void everyMentorReadsItAndNoneChangesIt() {
            Referral one = directory.add(details("for reading"));
            somebody.workAs(Role.MENTOR);

            assertThat(directory.all()).extracting(Referral::id).contains(one.id());
            assertThat(directory.isMineToChange()).isFalse();
            refused(() -> directory.add(details("mine")));
            refused(() -> directory.change(one.id(), one.version(), details("mine")));
            refused(() -> directory.move(one.id(), 1));
            refused(() -> directory.remove(one.id()));
        }

        @Test
        void whoeverComesForSomethingElseDoesNotReadIt() {
            somebody.workAs(Role.TRAINER);

            refused(() -> directory.all());
        }

        @Test
        void anEntryIsKeptAsItWasTypedAndChanged() {
            Referral one = directory.add(details("before"));
            directory.change(one.id(), one.version(), full());

            assertThat(directory.all())
                    .filteredOn(each -> each.id().equals(one.id()))
                    .singleElement()
                    .extracting(Referral::details)
                    .isEqualTo(full());
        }

        @Test
        void ofTwoWhoChangeTheSameEntryTheSecondIsTold() {
            Referral read = directory.add(details("read by both"));
            directory.change(read.id(), read.version(), details("from one"));

            assertThatExceptionOfType(ReferralChangedException.class)
                    .isThrownBy(() -> directory.change(read.id(), read.version(), details("from the other")));
            directory.remove(read.id());
            assertThatExceptionOfType(ReferralChangedException.class).isThrownBy(() -> directory.move(read.id(), 1));
            assertThatExceptionOfType(ReferralChangedException.class)
                    .isThrownBy(() -> directory.remove(UUID.randomUUID()));
        }

        @Test
        void anEntryMovesAndStopsAtEitherEnd() {
            Referral one = directory.add(details("one"));
            Referral two = directory.add(details("two"));

            directory.move(two.id(), -1);
            assertThat(ids()).containsSubsequence(two.id(), one.id());

            directory.move(two.id(), -1_000);
            assertThat(ids().getFirst()).isEqualTo(two.id());
            directory.move(two.id(), 1_000);
            assertThat(ids().getLast()).isEqualTo(two.id());
            directory.move(one.id(), 1);
            assertThat(ids().getLast()).isEqualTo(one.id());
        }

        private List<UUID> ids() {
            return directory.all().stream().map(Referral::id).toList();
        }

        private static void refused(Runnable attempt) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
        }

        private static ReferralDetails details(String name) {
            return new ReferralDetails(name, "", "", "", "", "", "", false);
        }

        private static ReferralDetails full() {
            return new ReferralDetails(
                    "Occupational health",
                    "Work that makes ill",
                    "0131 496 0123",
                    "oh@example.org",
                    "https://example.org/oh",
                    "Mondays",
                    "Ask for the nurse — 好",
                    true);
        }
    }
}

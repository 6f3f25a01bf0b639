package org.cairn.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.practice.LearningHours.Kind;
import org.cairn.relationships.OwnJournal;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Hours that a mentor adds to those of the meetings. */
class OwnLearningTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        OwnLearning learning;

        @Autowired
        MyPractice practice;

        @Autowired
        OwnJournal own;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        @BeforeEach
        void aMentor() {
            Mentor.signedIn(vaults, keyrings);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void whatIsAddedIsCountedAndPutRightAndTakenAway() {
            learning.add(new LearningHours(MARCH, 60, Kind.READING, " two papers "));
            LearningHoursId course =
                    new LearningHoursId(learning.add(new LearningHours(MARCH.plusDays(1), 390, Kind.TRAINING, ""))
                            .id());
            assertThat(learning.all())
                    .extracting(hours -> hours.content().words())
                    .containsExactly("", "two papers");

            learning.change(course, new LearningHours(MARCH, 360, Kind.TRAINING, "a course"));
            assertThat(practice.hours().in(Span.year(2026)).learning()).isEqualTo(420);

            assertThat(learning.remove(course).words()).isEqualTo("a course");
            assertThat(learning.all()).hasSize(1);
            assertThatExceptionOfType(EntryNotFoundException.class).isThrownBy(() -> learning.remove(course));
        }

        @Test
        void nobodyElseReadsOrChangesIt() {
            LearningHours hours = new LearningHours(MARCH, 60, Kind.READING, "two papers");
            LearningHoursId id = new LearningHoursId(learning.add(hours).id());
            Mentor.signedIn(vaults, keyrings);

            assertThat(learning.all()).isEmpty();
            assertThatExceptionOfType(EntryNotFoundException.class).isThrownBy(() -> learning.change(id, hours));
        }

        @Test
        void aDamagedJournalLeavesTheHoursOfTheMeetings() {
            learning.add(new LearningHours(MARCH, 60, Kind.READING, ""));
            jdbc.sql("delete from journal_root where relationship = ?")
                    .param(own.begin().value())
                    .update();

            assertThat(practice.hours().learning()).isEmpty();
        }
    }

    @Test
    void hoursThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LearningHours(MARCH, 0, Kind.OTHER, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new LearningHours(MARCH, 24 * 60 + 1, Kind.OTHER, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningHours(MARCH, 60, Kind.OTHER, "x".repeat(161)));
    }
}

package org.cairn.relationships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cairn.journal.JournalDestruction;
import org.cairn.people.PersonId;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RelationshipServiceTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        RelationshipService relationships;

        @Autowired
        OwnRelationships own;

        @Autowired
        JournalDestruction destruction;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        PlatformTransactionManager transactions;

        Mentor mentor;

        @BeforeEach
        void signIn() {
            mentor = Mentor.signedIn(vaults, keyrings);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void aRelationshipBeginsTodayUnderTheNameItWasGiven() {
            RelationshipId id = relationships.begin("  R. A. \uD83D\uDE42 ");

            RelationshipSummary summary = relationships.mine(id);
            assertThat(summary.name()).isEqualTo("R. A. \uD83D\uDE42");
            assertThat(summary.startedOn()).isEqualTo(LocalDate.now());
            assertThat(summary.archived()).isFalse();
            assertThat(summary.toString()).doesNotContain("R. A.");
            assertThat(own.require(id).mentor()).isEqualTo(mentor.id());
        }

        @Test
        void noColumnOfTheRelationshipHoldsTheName() {
            RelationshipId id = relationships.begin("Rosalind");

            assertThat(jdbc.sql("select * from relationship where id = ?")
                            .param(id.value())
                            .query()
                            .singleRow()
                            .values())
                    .noneMatch(value -> String.valueOf(value).contains("Rosalind"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\n\t"})
        void noNameIsRefusedAndNothingBegins(String name) {
            assertThatThrownBy(() -> relationships.begin(name)).isInstanceOf(IllegalArgumentException.class);
            assertThat(relationships.mine()).isEmpty();
        }

        @Test
        void aNameHasEightyCharactersAtMostWhateverTheyAre() {
            String longest = "\uD83D\uDE42".repeat(80);

            assertThat(relationships.mine(relationships.begin(longest)).name()).isEqualTo(longest);
            assertThatThrownBy(() -> relationships.begin(longest + "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("\uD83D\uDE42");
        }

        @Test
        void anotherNameIsSeenInEverySession() {
            RelationshipId id = relationships.begin("R. A.");
            int tablet = mentor.anotherSession();
            assertThat(relationships.mine(id).name()).isEqualTo("R. A.");
            mentor.work(0);
            relationships.rename(id, "Rosa");
            mentor.work(tablet);
            assertThat(relationships.mine(id).name()).isEqualTo("Rosa");
            assertThatThrownBy(() -> relationships.rename(id, " ")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void theArchivedAreListedAsSuchUntilTheyAreBroughtBack() {
            RelationshipId id = relationships.begin("R. A.");

            relationships.archive(id);
            relationships.archive(id);
            assertThat(relationships.mine())
                    .extracting(RelationshipSummary::archived)
                    .containsExactly(true);

            relationships.bringBack(id);
            relationships.bringBack(id);
            assertThat(relationships.mine())
                    .extracting(RelationshipSummary::archived)
                    .containsExactly(false);
        }

        @Test
        void aMentorListsNobodyElses() {
            RelationshipId mine = relationships.begin("mine");
            Mentor.signedIn(vaults, keyrings);
            RelationshipId theirs = relationships.begin("theirs");
            assertThat(relationships.mine()).extracting(RelationshipSummary::id).containsExactly(theirs);
            assertThatThrownBy(() -> relationships.mine(mine)).isInstanceOf(RelationshipNotFoundException.class);
        }

        @Test
        void aBeginningThatFailsLeavesNothing() {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                relationships.begin("R. A.");
                assertThat(relationships.mine()).hasSize(1);
                status.setRollbackOnly();
            });

            assertThat(relationships.mine()).isEmpty();
        }

        @Test
        void onlyTheDatesOfADestroyedRelationshipRemain() {
            RelationshipId id = relationships.begin("R. A.");

            destruction.destroy(mentor.id().value(), id);

            assertThat(jdbc.sql("select destroyed_on from relationship where id = ?")
                            .param(id.value())
                            .query(LocalDate.class)
                            .single())
                    .isEqualTo(LocalDate.now());
            assertThatThrownBy(() -> relationships.bringBack(id)).isInstanceOf(RelationshipNotFoundException.class);
        }

        @Test
        void aMalformedIdIsNotFound() {
            List<String> malformed = new ArrayList<>(List.of("", "x", "1-2", "../mine"));
            malformed.forEach(text -> assertThatThrownBy(() -> RelationshipId.parse(text))
                    .isInstanceOf(RelationshipNotFoundException.class));
            RelationshipId id = RelationshipId.random();
            assertThat(RelationshipId.parse(id.toString())).isEqualTo(id);
        }
    }

    @Test
    void whatWasDestroyedCanNeitherBePutAwayNorBroughtBack() {
        Relationship relationship = Relationship.begin(PersonId.random(), LocalDate.EPOCH);
        relationship.destroy(LocalDate.EPOCH);

        assertThatThrownBy(relationship::archive).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(relationship::bringBack).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> relationship.destroy(LocalDate.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(relationship.isOf(relationship.mentor())).isFalse();
    }
}

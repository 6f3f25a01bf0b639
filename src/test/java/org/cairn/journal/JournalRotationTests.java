package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.cairn.relationships.RelationshipId;
import org.cairn.testing.PostgreSQLServer;
import org.cairn.vault.Keyring;
import org.cairn.vault.OwnerId;
import org.cairn.vault.RecoveryCode;
import org.cairn.vault.Secret;
import org.cairn.vault.VaultOver;
import org.cairn.vault.WrongSecretException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** "My password may be known": the journal is resealed under new keys, and killed at every call to the database. */
class JournalRotationTests {

    private static final String OLD = "the old password";
    private static final String NEW = "the new password";

    @Nested
    class OnH2 extends Contract {

        private static final DataSource SOURCE = h2();

        OnH2() {
            super(SOURCE);
        }
    }

    @Nested
    class OnPostgreSQL extends Contract {

        private static final DataSource SOURCE = postgreSql();

        OnPostgreSQL() {
            super(SOURCE);
        }
    }

    /** The journal's parts over one data source, as one process would have them. */
    private static final class Process {

        final VaultOver vault;
        final JournalRows rows;
        final OpenJournals journals;
        final JournalWriter writer;
        final JournalHistory history;
        final JournalAudit audit;
        final TransactionTemplate transaction;
        private JournalResealing resealing;

        Process(DataSource source) {
            DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
            transaction = new TransactionTemplate(transactions);
            rows = new JournalRows(JdbcClient.create(source));
            vault = VaultOver.over(source, sealing -> {
                resealing = new JournalResealing(rows, new JournalSeals(sealing), sealing, transactions);
                return resealing;
            });
            JournalSeals seals = new JournalSeals(vault.sealing());
            JournalOpening opening = new JournalOpening(rows, seals);
            journals = new OpenJournals(rows, opening);
            writer = new JournalWriter(rows, seals, journals, Clock.systemUTC(), event -> {});
            history = new JournalHistory(rows, opening);
            audit = new JournalAudit(rows, seals, opening);
        }
    }

    abstract static class Contract {

        private final DataSource source;
        private final Process process;
        private final OwnerId owner = new OwnerId(UUID.randomUUID());
        private RecoveryCode code;
        private RelationshipId relationship;
        private EntryId amended;

        Contract(DataSource source) {
            this.source = source;
            this.process = new Process(source);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void aRotationThatIsKilledAnywhereLeavesAJournalThatOpens(boolean carriedOut) {
            int call = 0;
            boolean died = true;
            while (died) {
                call++;
                OwnerId mentor = new OwnerId(UUID.randomUUID());
                begin(mentor);
                DataSource dying = VaultOver.dyingAt(source, call, carriedOut);
                try {
                    rotate(new Process(dying), mentor);
                } catch (RuntimeException killed) {
                    assertThat(VaultOver.hasDied(dying))
                            .as("died and not failed", killed)
                            .isTrue();
                }
                died = VaultOver.hasDied(dying);
                assertWhole(mentor);
            }
            assertThat(call).isGreaterThan(30);
        }

        @Test
        void afterARotationNothingIsSealedUnderTheKeyFromBefore() {
            begin(owner);
            UUID before = keyIds().getFirst();

            rotate(process, owner);

            assertThat(keyIds()).hasSize(1).doesNotContain(before);
            assertThat(process.resealing.isAnySealedUnder(relationship.value(), before))
                    .isFalse();
            assertThat(process.resealing.isAnySealedUnder(relationship.value(), keyIds().getFirst()))
                    .isTrue();
            assertWhole(owner);
        }

        @Test
        void whatIsSavedAfterwardsGoesOnFromWhatWasOpenBefore() {
            Keyring keyring = begin(owner);
            process.transaction.executeWithoutResult(status -> process.journals.read(keyring, relationship.value()));

            process.vault.vaults().rotate(keyring, Secret.of(OLD), Secret.of(NEW), RecoveryCode.random(), () -> {});
            process.transaction.executeWithoutResult(status ->
                    process.writer.append(keyring, relationship, Note.NOTE, EntryId.random(), new Note("after")));

            assertThat(texts(keyring)).containsExactly("note 0", "note 1", "amended", "after");
        }

        @Test
        void aRowThatOpensUnderNoKeyKeepsTheOldKeyButStopsNothing() {
            begin(owner);
            JdbcClient.create(source)
                    .sql("update journal_entry set revision = 7 where id = ? and revision = 1")
                    .param(amended.value())
                    .update();
            JdbcClient.create(source)
                    .sql("insert into journal_entry values (?, ?, 0, '#', ?)")
                    .params(relationship.value(), UUID.randomUUID(), new byte[] {1})
                    .update();

            rotate(process, owner);

            assertThat(keyIds()).hasSize(2);
            Keyring keyring = process.vault.vaults().unlock(owner, Secret.of(NEW));
            assertThat(texts(keyring)).containsExactly("note 0", "note 1", "amended");
        }

        private Keyring begin(OwnerId mentor) {
            relationship = RelationshipId.random();
            code = RecoveryCode.random();
            JdbcClient.create(source)
                    .sql("insert into relationship values (?, ?, current_date, false, null, 0)")
                    .params(relationship.value(), mentor.value())
                    .update();
            return process.transaction.execute(status -> {
                Keyring keyring = process.vault.vaults().create(mentor, Secret.of(OLD), code);
                process.vault.keys().create(keyring, relationship.value());
                process.writer.begin(keyring, relationship.value());
                for (int i = 0; i < 2; i++) {
                    process.writer.append(keyring, relationship, Note.NOTE, EntryId.random(), new Note("note " + i));
                }
                Entry<Note> agreed =
                        process.writer.append(keyring, relationship, Note.NOTE, EntryId.random(), new Note("agreed"));
                process.writer.revise(keyring, relationship, agreed, new Note("amended"), true);
                amended = agreed.id();
                return keyring;
            });
        }

        private void rotate(Process victim, OwnerId mentor) {
            Keyring keyring = victim.vault.vaults().unlock(mentor, Secret.of(OLD));
            victim.vault.vaults().rotate(keyring, Secret.of(OLD), Secret.of(NEW), RecoveryCode.random(), () -> {});
        }

        /** A new process, the next morning: one of the passwords opens, and every word is there. */
        private void assertWhole(OwnerId mentor) {
            Process morning = new Process(source);
            Keyring keyring;
            try {
                keyring = morning.vault.vaults().unlock(mentor, Secret.of(NEW));
            } catch (WrongSecretException notYet) {
                keyring = morning.vault.vaults().unlock(mentor, Secret.of(OLD));
            }
            assertThat(morning.vault.vaults().isRotationUnfinished(keyring)).isFalse();
            assertThat(texts(keyring)).containsExactly("note 0", "note 1", "amended");
            Keyring opened = keyring;
            morning.transaction.executeWithoutResult(status -> {
                OpenEntry current = morning.journals
                        .read(opened, relationship.value())
                        .find(amended)
                        .orElseThrow();
                assertThat(morning.history.of(opened, relationship.value(), current, Note.NOTE))
                        .extracting(entry -> entry.content().text())
                        .containsExactly("agreed", "amended");
                assertThat(morning.audit.of(opened, relationship.value(), null).problems())
                        .isEmpty();
            });
        }

        private List<String> texts(Keyring keyring) {
            return process.transaction.execute(status -> new OpenJournals(
                            process.rows, new JournalOpening(process.rows, new JournalSeals(process.vault.sealing())))
                    .read(keyring, relationship.value())
                    .readable()
                    .map(entry -> entry.as(Note.NOTE).content().text())
                    .toList());
        }

        private List<UUID> keyIds() {
            return JdbcClient.create(source)
                    .sql("select id from vault_relationship_key where relationship = ?")
                    .param(relationship.value())
                    .query(UUID.class)
                    .list();
        }
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return migrated(source);
    }

    private static DataSource postgreSql() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(PostgreSQLServer.emptyDatabase());
        return migrated(source);
    }

    private static DataSource migrated(DataSource source) {
        for (String script : List.of("V002__relationships", "V003__vault", "V004__journal")) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + script + ".sql")).execute(source);
        }
        return source;
    }
}

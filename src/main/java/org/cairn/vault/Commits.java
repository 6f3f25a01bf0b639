package org.cairn.vault;

import java.sql.DatabaseMetaData;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of the vault. On H2 each is followed by {@code CHECKPOINT SYNC}: its commits survive a killed process
 * but only this reaches the disk itself.
 */
@Component
class Commits {

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private volatile Boolean embedded;

    Commits(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** In a transaction of the caller's if there is one. */
    void join(Runnable writes) {
        join(writes, () -> {});
    }

    /** What comes afterwards is done once the transaction that was joined has been committed. */
    void join(Runnable writes, Runnable afterwards) {
        transaction.executeWithoutResult(status -> {
            writes.run();
            afterCommit(afterwards);
        });
    }

    /** Reads over a connection that is borrowed anew, in a transaction of its own. */
    <T> T reading(Supplier<T> work) {
        refuseToJoin();
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** In a transaction of its own, committed when this returns. */
    void alone(Runnable work) {
        refuseToJoin();
        join(work);
    }

    void refuseToJoin() {
        if (isInTransaction()) {
            throw new IllegalStateException("Secrets are changed outside of a transaction: each step commits.");
        }
    }

    boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private void afterCommit(Runnable afterwards) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterwards.run();
                if (isEmbedded()) {
                    jdbc.execute("CHECKPOINT SYNC");
                }
            }
        });
    }

    private boolean isEmbedded() {
        Boolean known = embedded;
        if (known == null) {
            known = "H2".equals(databaseName());
            embedded = known;
        }
        return known;
    }

    private String databaseName() {
        try {
            return JdbcUtils.extractDatabaseMetaData(
                    Objects.requireNonNull(jdbc.getDataSource()), DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not tell what it is.", e);
        }
    }
}

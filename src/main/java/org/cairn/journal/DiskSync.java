package org.cairn.journal;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Forces what was committed through the system's cache to the disk. The embedded database survives a killed process
 * without it, but not a power cut; a database server does this with every commit.
 */
@Component
class DiskSync {

    private final JdbcTemplate jdbc;
    private final boolean embedded;

    DiskSync(DataSource dataSource) throws MetaDataAccessException {
        this.jdbc = new JdbcTemplate(dataSource);
        this.embedded = "H2"
                .equals(JdbcUtils.<String>extractDatabaseMetaData(
                        dataSource, DatabaseMetaData::getDatabaseProductName));
    }

    void afterCommit() {
        if (embedded) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jdbc.execute("checkpoint sync");
                }
            });
        }
    }
}

package org.cairn.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cairn.testing.PostgreSQLServer;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault's parts wired by hand over one data source, as one process would have them. */
final class Household {

    static final Stretching QUICK = new QuickStretching();

    final DataSource source;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Keyrings keyrings;
    final KeySlots slots;
    final KeyWraps wraps;
    final MentorKeys mentorKeys;
    final RelationshipKeys keys;
    final Sealing sealing;
    final Vaults vaults;
    final SecretChange change;
    final Shelf shelf;

    Household(DataSource source) {
        this(source, QUICK, true);
    }

    Household(DataSource source, Stretching stretching, boolean withShelf) {
        this.source = source;
        jdbc = JdbcClient.create(source);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        Commits commits = new Commits(transactions, new JdbcTemplate(source));
        keyrings = new Keyrings(provider(List.of()));
        slots = new KeySlots(jdbc);
        wraps = new KeyWraps(jdbc);
        mentorKeys = new MentorKeys(jdbc);
        keys = new RelationshipKeys(wraps, mentorKeys, keyrings, commits);
        sealing = new Sealing(keys, new SealGuard(mentorKeys, wraps));
        shelf = new Shelf(this);
        change = new SecretChange(slots, wraps, mentorKeys, commits);
        List<Resealing> stores = withShelf ? List.of(shelf) : List.of();
        Rotation rotation =
                new Rotation(slots, wraps, mentorKeys, keyrings, change, stretching, commits, provider(stores));
        Unlocking unlocking = new Unlocking(slots, mentorKeys, stretching);
        vaults = new Vaults(mentorKeys, slots, unlocking, change, rotation, stretching, commits);
    }

    static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return migrated(source);
    }

    static DataSource postgreSql() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(PostgreSQLServer.emptyDatabase());
        pool.setMaximumPoolSize(4);
        return migrated(new HikariDataSource(pool));
    }

    private static DataSource migrated(DataSource source) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V003__vault.sql")).execute(source);
        JdbcClient.create(source).sql(Shelf.TABLE).update();
        return source;
    }

    static <T> ObjectProvider<T> provider(List<T> beans) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return beans.stream();
            }

            @Override
            public Stream<T> orderedStream() {
                return beans.stream();
            }
        };
    }
}

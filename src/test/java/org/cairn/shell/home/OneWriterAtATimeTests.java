package org.cairn.shell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class OneWriterAtATimeTests {

    private static final String ADD = "insert into note (words) values ('some')";

    private final HikariDataSource pool = new HikariDataSource(database());
    private final OneWriterAtATime connections = new OneWriterAtATime(pool, Duration.ofMillis(300));
    private final JdbcTemplate jdbc = new JdbcTemplate(connections);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));

    private static HikariConfig database() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + System.nanoTime());
        return config;
    }

    @BeforeEach
    void aTable() {
        jdbc.execute("create table note (words varchar)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void twoNeverWriteAtTheSameTime() {
        OneWriterAtATime waiting = new OneWriterAtATime(pool);
        TransactionTemplate patient = new TransactionTemplate(new JdbcTransactionManager(waiting));
        JdbcTemplate writing = new JdbcTemplate(waiting);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<?>[] writers = new CompletableFuture<?>[20];
        for (int writer = 0; writer < writers.length; writer++) {
            writers[writer] = CompletableFuture.runAsync(() -> patient.executeWithoutResult(status -> {
                writing.update(ADD);
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
            }));
        }

        CompletableFuture.allOf(writers).join();

        assertThat(most).hasValue(1);
        assertThat(count()).isEqualTo(writers.length);
    }

    @Test
    void whoeverOnlyReadsWaitsForNobody() {
        transaction.executeWithoutResult(status -> {
            jdbc.update(ADD);

            assertThat(elsewhere(this::count)).isZero();
            assertThat(elsewhere(() -> transaction.execute(inner -> count()))).isZero();
        });
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into note (words) values (?)",
                "UPDATE note SET words = ?",
                " delete from note where words = ?",
                "merge into note (words) key (words) values (?)",
                "Select words\nfrom note where words = ?\nFor Update"
            })
    void whateverMayWriteWaitsForItsTurn(String statement) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(ADD);

            assertThatExceptionOfType(QueryTimeoutException.class)
                    .isThrownBy(() -> elsewhere(() -> jdbc.update(statement, "other")));
        });
        assertThat(elsewhere(() -> jdbc.update(ADD))).isOne();
    }

    @Test
    void whatForcesToTheDiskWaitsForItsTurn() {
        transaction.executeWithoutResult(status -> {
            jdbc.update(ADD);

            assertThatExceptionOfType(QueryTimeoutException.class)
                    .isThrownBy(() -> elsewhere(() -> {
                        jdbc.execute("checkpoint sync");
                        return 0;
                    }));
        });
    }

    @Test
    void oneInsideAnotherIsTheSameWriter() {
        TransactionTemplate anew = new TransactionTemplate(transaction.getTransactionManager());
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            jdbc.update(ADD);
            anew.executeWithoutResult(inner -> jdbc.update(ADD));
            assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(() -> elsewhere(() -> jdbc.update(ADD)));
        });

        assertThat(elsewhere(() -> jdbc.update(ADD))).isOne();
    }

    @Test
    void aTransactionThatFailsLetsTheNextOneWrite() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.update(ADD);
                    throw new IllegalStateException();
                }));

        assertThat(elsewhere(() -> jdbc.update(ADD))).isOne();
        assertThat(count()).isOne();
    }

    @Test
    void goingBackToAPointKeepsOnesTurn() throws SQLException {
        try (Connection mine = connections.getConnection()) {
            mine.setAutoCommit(false);
            mine.prepareStatement(ADD).executeUpdate();
            mine.rollback(mine.setSavepoint());
            assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(() -> elsewhere(() -> jdbc.update(ADD)));

            mine.rollback();
            assertThat(elsewhere(() -> jdbc.update(ADD))).isOne();
        }
    }

    @Test
    void whoeverGivesAConnectionBackHasWritten() throws SQLException {
        try (Connection mine = connections.getConnection()) {
            mine.createStatement().execute(ADD);
        }

        assertThat(elsewhere(() -> jdbc.update(ADD))).isOne();
    }

    @Test
    void whoeverIsInterruptedDoesNotWrite() throws SQLException {
        try (Connection mine = connections.getConnection()) {
            mine.prepareStatement(ADD);
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> {
                try (Connection interrupted = connections.getConnection()) {
                    Thread.currentThread().interrupt();
                    assertThatExceptionOfType(SQLTimeoutException.class)
                            .isThrownBy(() -> interrupted.prepareStatement(ADD))
                            .withMessageContaining("Interrupted");
                    return Thread.interrupted();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(other.join()).isTrue();
        }
    }

    @Test
    void aConnectionIsEqualToItselfAlone() throws SQLException {
        try (Connection one = connections.getConnection();
                Connection another = connections.getConnection()) {
            assertThat(one).isEqualTo(one).isNotEqualTo(another).hasSameHashCodeAs(one);
        }
    }

    private Integer count() {
        return jdbc.queryForObject("select count(*) from note where words <> ?", Integer.class, "");
    }

    private static int elsewhere(Supplier<Integer> work) {
        try {
            return CompletableFuture.supplyAsync(work)
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }
}

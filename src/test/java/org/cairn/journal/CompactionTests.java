package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CompactionTests {

    @TempDir
    Path home;

    @Test
    void whatWasDestroyedIsNoLongerInTheFileOnceCairnHasStopped() throws Exception {
        byte[] sealed = new byte[5_000];
        Arrays.fill(sealed, (byte) 'S');
        DataSource source = database();
        JdbcClient jdbc = JdbcClient.create(source);
        Compaction compaction = new Compaction(source);
        jdbc.sql("create table kept (sealed bytea)").update();
        jdbc.sql("insert into kept values (?)").param(sealed).update();

        delete(source, jdbc, compaction);
        assertThat(marker()).exists();
        compaction.compact();

        assertThat(marker()).doesNotExist();
        assertThat(Files.readString(home.resolve("cairn.mv.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain("S".repeat(100));
        assertThat(JdbcClient.create(database())
                        .sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theMarkerSurvivesACrashAndASecondDestructionFindsItThere() throws Exception {
        DataSource source = database();
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("create table kept (sealed bytea)").update();
        Compaction crashed = new Compaction(source);
        delete(source, jdbc, crashed);
        delete(source, jdbc, crashed);

        new Compaction(source).compact();

        assertThat(marker()).doesNotExist();
    }

    @Test
    void withoutDestructionNothingIsWrittenAnew() throws Exception {
        DataSource source = database();
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("create table kept (sealed bytea)").update();

        new Compaction(source).compact();

        // still open: a database that was shut down would lose this table's connection
        assertThat(jdbc.sql("select count(*) from kept").query(Integer.class).single())
                .isZero();
        assertThat(marker()).doesNotExist();
    }

    @Test
    void aDatabaseWithoutAFileHasNothingToCompact() throws Exception {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:nothing-to-compact;DB_CLOSE_DELAY=-1");
        JdbcClient jdbc = JdbcClient.create(memory);
        jdbc.sql("create table kept (sealed bytea)").update();
        Compaction compaction = new Compaction(memory);

        delete(memory, jdbc, compaction);
        compaction.compact();

        assertThat(jdbc.sql("select count(*) from kept").query(Integer.class).single())
                .isZero();
    }

    private static void delete(DataSource source, JdbcClient jdbc, Compaction compaction) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            jdbc.sql("delete from kept").update();
            compaction.afterCommit();
        });
    }

    private Path marker() {
        return home.resolve("cairn.compact-when-stopping");
    }

    private DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + home.resolve("cairn") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
        return source;
    }
}

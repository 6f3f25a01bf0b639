package org.cairn.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.util.UUID;
import javax.sql.DataSource;
import org.cairn.common.DiskFull;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

class DatabasesTests {
    @Nested
    @OnH2
    class InAFile extends Contract {
        InAFile() {
            super("jdbc:h2:file:");
        }
    }

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {
        OnAServer() {
            super("jdbc:postgresql:");
        }

        @Test
        void itsWordForAFullDiskIsUnderstood() {
            assertThatException()
                    .isThrownBy(() -> jdbc.sql("do $$ begin raise exception using errcode = 'disk_full'; end $$")
                            .update())
                    .matches(DiskFull::isCauseOf);
        }
    }

    abstract static class Contract {
        private final String urlBegins;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        DataSource dataSource;

        Contract(String urlBegins) {
            this.urlBegins = urlBegins;
        }

        @Test
        void theTestsRunOnTheDatabaseTheyName() throws MetaDataAccessException {
            assertThat(JdbcUtils.<String>extractDatabaseMetaData(dataSource, DatabaseMetaData::getURL))
                    .startsWith(urlBegins);
        }

        @Test
        void aUuidAndSealedBytesComeBackAsTheyWere() {
            jdbc.sql("create table if not exists both_databases (id uuid primary key, body bytea not null)")
                    .update();
            var id = UUID.randomUUID();
            var body = "sealed".getBytes(StandardCharsets.UTF_8);

            jdbc.sql("insert into both_databases (id, body) values (?, ?)")
                    .params(id, body)
                    .update();

            assertThat(jdbc.sql("select body from both_databases where id = ?")
                            .param(id)
                            .query(byte[].class)
                            .single())
                    .isEqualTo(body);
        }
    }
}

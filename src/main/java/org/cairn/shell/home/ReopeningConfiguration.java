package org.cairn.shell.home;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Only a database in a folder of our own closes for want of room; a database server goes on by itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ReopeningConfiguration.WATCH)
class ReopeningConfiguration {

    /** The pool's setting for who is asked about exceptions. */
    static final String WATCH = "spring.datasource.hikari.exception-override-class-name";

    @Bean
    Reopening reopening(DataSource connections, Environment environment) throws SQLException {
        HikariDataSource pool = connections.unwrap(HikariDataSource.class);
        return new Reopening(
                pool,
                (ClosedForTrouble) pool.getExceptionOverride(),
                Path.of(environment.getRequiredProperty(DataFolderPreparation.HOME)));
    }
}

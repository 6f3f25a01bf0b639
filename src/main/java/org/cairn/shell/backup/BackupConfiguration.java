package org.cairn.shell.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.cairn.common.BackupsSetting;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;

/** A database in a file is backed up by Cairn; whoever runs a database server has their own ways, and the command. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupsSetting.class)
@ConditionalOnProperty("spring.datasource.hikari.exception-override-class-name")
class BackupConfiguration {

    @Bean(initMethod = "begin")
    BackupMaker backupMaker(DataSource database, BackupsSetting setting, Clock clock, Environment environment) {
        return new BackupMaker(database, setting, clock, Path.of(environment.getRequiredProperty("cairn.home")));
    }

    @Bean
    Looks backupLooks(BackupMaker maker) {
        return new Looks(maker);
    }

    /** When something is to be made. */
    record Looks(BackupMaker maker) {

        @Scheduled(fixedDelay = 1_000)
        void answer() {
            maker.answer();
        }

        @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
        void keepDaily() {
            maker.keepDaily();
        }
    }
}

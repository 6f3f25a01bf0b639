package org.cairn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cairn.vault.DyingDataSource;
import org.cairn.vault.DyingDataSource.Death;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections that die, to the thread whose process is going to be killed. */
@TestConfiguration(proxyBeanMethods = false)
public class Mortality {

    private static final ThreadLocal<@Nullable DyingDataSource> VICTIM = new ThreadLocal<>();

    @Bean
    static BeanPostProcessor dyingConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Mortal(source) : bean;
            }
        };
    }

    /**
     * Lets the process die after this call to the database, which is carried out and never answered.
     *
     * @return false when there are not so many calls, and it was done
     */
    public static boolean killedAt(DataSource source, int call, Runnable work) {
        DyingDataSource dying = new DyingDataSource(((Mortal) source).immortal(), call, Death.BEFORE_THE_ANSWER);
        VICTIM.set(dying);
        try {
            work.run();
        } catch (RuntimeException e) {
            assertThat(dying.isDead()).as("the only thing that went wrong").isTrue();
        } finally {
            VICTIM.remove();
        }
        return dying.isDead();
    }

    private static final class Mortal extends DelegatingDataSource {

        Mortal(DataSource immortal) {
            super(immortal);
        }

        DataSource immortal() {
            return getTargetDataSource();
        }

        @Override
        public Connection getConnection() throws SQLException {
            DyingDataSource victim = VICTIM.get();
            return victim == null ? super.getConnection() : victim.getConnection();
        }
    }
}

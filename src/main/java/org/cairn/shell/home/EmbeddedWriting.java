package org.cairn.shell.home;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writing to a database in a folder of our own; a database server needs none of this. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ReopeningConfiguration.WATCH)
class EmbeddedWriting {

    @Bean
    static BeanPostProcessor oneWriterAtATime() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new OneWriterAtATime(pool) : bean;
            }
        };
    }
}

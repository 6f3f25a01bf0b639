package org.cairn.common;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What time it is, for whoever must be tested with another time. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    Clock clock() {
        return ofThisMachine();
    }

    /** For commands, which run without anything around them. */
    public static Clock ofThisMachine() {
        return Clock.systemDefaultZone();
    }
}

package org.cairn.people.session;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a session has been left alone for too long. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(IdleLockSetting.class)
class IdleLock {

    private final SignedInSessions sessions;

    IdleLock(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        sessions.lockIdle();
    }
}

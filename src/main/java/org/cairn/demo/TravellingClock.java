package org.cairn.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a demonstration: it stands in the past while stories are told, and then goes as every clock does. */
@Component
@Primary
@Profile("demo")
final class TravellingClock extends Clock {

    private final Clock real;
    private volatile @Nullable Instant stopped;

    TravellingClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    void standAt(LocalDateTime time) {
        stopped = time.atZone(getZone()).toInstant();
    }

    void passSeconds(long seconds) {
        stopped = instant().plusSeconds(seconds);
    }

    void goOn() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant at = stopped;
        return at == null ? real.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

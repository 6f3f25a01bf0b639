package org.cairn.demo;

import java.time.LocalDate;
import org.cairn.common.TextVersion;
import org.cairn.practice.LearningHours;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.practice.OwnLearning;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an invented mentor keeps for herself, each on its own day. */
@Component
@Profile("demo")
class Keeping {

    private final LearningPoints points;
    private final OwnLearning learning;
    private final TravellingClock clock;

    Keeping(LearningPoints points, OwnLearning learning, TravellingClock clock) {
        this.points = points;
        this.learning = learning;
        this.clock = clock;
    }

    @Transactional
    public void tell(OwnKeeping keeping, LocalDate today) {
        for (OwnKeeping.Learning hours : keeping.learning()) {
            LocalDate day = Story.day(today, hours.day());
            clock.standAt(day.atTime(20, 0));
            learning.add(new LearningHours(day, hours.minutes(), hours.kind(), hours.words()));
        }
        for (OwnKeeping.Point point : keeping.points()) {
            clock.standAt(Story.day(today, point.day()).atTime(20, 30));
            LearningPointId id = new LearningPointId(points.begin().id());
            points.write(id, point.words().strip(), TextVersion.of(""));
            if (point.taken() != null) {
                clock.standAt(Story.day(today, point.taken()).atTime(21, 0));
                points.taken(id, true);
            }
        }
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Clock;
import java.time.Instant;
import org.cairn.workshops.Course;
import org.cairn.workshops.Phase;

/** What is left of the phase. It ticks in the browser from the server's deadline, whatever time the browser thinks it is. */
@Tag("cairn-clock")
final class RoomClock extends Component implements HasStyle {

    private final transient Clock clock;

    /** Milliseconds; the first two of the server's time. */
    private record Face(double deadline, double server, double left, double length, boolean running) {}

    RoomClock(Clock clock) {
        this.clock = clock;
        addClassName("room-clock");
        getElement().setAttribute("role", "timer");
    }

    /** Hidden while nothing is timed. */
    void show(Course course) {
        setVisible(course.isOn());
        if (!course.isOn()) {
            return;
        }
        Instant now = clock.instant();
        Instant deadline = course.deadline() == null ? now : course.deadline();
        getElement()
                .setPropertyBean(
                        "face",
                        new Face(
                                deadline.toEpochMilli(),
                                now.toEpochMilli(),
                                course.remaining(now).toMillis(),
                                course.phase().map(Phase::length).orElseThrow().toMillis(),
                                course.state() == Course.State.RUNNING));
    }

    /** The server's time, for the browser to compare. */
    @ClientCallable
    double now() {
        return clock.instant().toEpochMilli();
    }
}

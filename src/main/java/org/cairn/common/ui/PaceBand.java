package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;

/**
 * How the planned time is going, as a thin band. It ticks in the browser; the server is not asked. It fills every
 * element with {@code data-pace="text"} or {@code data-stage-time="stage id"} inside the nearest element of class
 * {@code meeting}. No alarm, no red, no countdown.
 */
@Tag("cairn-pace")
public final class PaceBand extends Component implements HasStyle {

    /** A stage with the minutes planned for it and the time spent in it until now. */
    public record Stage(String id, int minutes, Duration spent) {}

    private record Face(int planned, List<StageFace> stages, String current, boolean running, Words words) {}

    private record StageFace(String id, int minutes, long seconds) {}

    private record Words(String text, String label, String ahead, String here, String left, String paused) {}

    public PaceBand() {
        addClassName("pace-band");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("common.pace.name"));
    }

    /**
     * @param plannedMinutes of the whole meeting
     * @param current the id of the stage whose time is running on
     * @param running false while paused, or when the meeting is over
     */
    public void show(int plannedMinutes, List<Stage> stages, String current, boolean running) {
        List<StageFace> faces = stages.stream()
                .map(stage ->
                        new StageFace(stage.id(), stage.minutes(), stage.spent().toSeconds()))
                .toList();
        getElement().setPropertyBean("pace", new Face(plannedMinutes, faces, current, running, words()));
    }

    /** The clock and "38 of 90 min", to be put anywhere in the meeting. */
    public Span text() {
        Span minutes = new Span();
        minutes.getElement().setAttribute("data-pace", "text");
        Span text = new Span(Icon.CLOCK.create(), minutes);
        text.addClassName("pace-text");
        return text;
    }

    /** "✓ 14 min", "24 of 25" or "15", to be put beside a stage's name. */
    public Span time(String stage) {
        Span time = new Span();
        time.addClassName("stage-time");
        time.getElement().setAttribute("data-stage-time", stage);
        return time;
    }

    private Words words() {
        return new Words(
                getTranslation("common.pace.text"),
                getTranslation("common.pace.label"),
                getTranslation("common.pace.stage.ahead"),
                getTranslation("common.pace.stage.here"),
                getTranslation("common.pace.stage.left"),
                getTranslation("common.pace.paused"));
    }
}

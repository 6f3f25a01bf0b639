package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.cairn.workshops.Course;
import org.cairn.workshops.Phase;
import org.cairn.workshops.Plan;

/** The whole plan as a band: one bar for each phase, as long as it lasts; what is over is filled, what is on fills itself. */
final class PlanBand extends Div {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 12;
    private static final double GAP = 4;
    private static final double BETWEEN_ROUNDS = 14;

    PlanBand() {
        addClassName("plan-band");
        getElement().setAttribute("role", "img");
    }

    void show(Course course) {
        int here = course.state() == Course.State.LOBBY ? -1 : course.place();
        draw(course.plan(), here);
    }

    void show(Plan plan) {
        draw(plan, -1);
    }

    private void draw(Plan plan, int here) {
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "workshops.plan.band",
                                plan.phases().size(),
                                plan.total().toMinutes()));
        getElement().setProperty("innerHTML", svg(plan, here));
    }

    static String svg(Plan plan, int here) {
        List<Phase> phases = plan.phases();
        double gaps = 0;
        for (int at = 1; at < phases.size(); at++) {
            gaps += gap(phases, at);
        }
        double unit = (WIDTH - gaps) / plan.total().toMinutes();
        StringBuilder bars = new StringBuilder();
        double x = 0;
        for (int at = 0; at < phases.size(); at++) {
            x += at == 0 ? 0 : gap(phases, at);
            double width = phases.get(at).length().toMinutes() * unit;
            bars.append(bar(at < here ? "past" : "ahead", x, width, ""));
            if (at == here) {
                bars.append(bar("now", x, 0, String.format(Locale.ROOT, " data-clock-fill=\"%.2f\"", width)));
            }
            x += width;
        }
        return "<svg viewBox=\"0 0 1000 12\" preserveAspectRatio=\"none\" focusable=\"false\" aria-hidden=\"true\">"
                + bars + "</svg>";
    }

    private static double gap(List<Phase> phases, int at) {
        return phases.get(at).round() == phases.get(at - 1).round() ? GAP : BETWEEN_ROUNDS;
    }

    private static String bar(String kind, double x, double width, String more) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"%.0f\" rx=\"4\"%s/>",
                kind,
                x,
                width,
                HEIGHT,
                more);
    }
}

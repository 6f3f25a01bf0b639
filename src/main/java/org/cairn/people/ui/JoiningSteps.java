package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where one is on the short way in. */
final class JoiningSteps extends Div {

    JoiningSteps(JoiningViewModel.Step current) {
        addClassName("door-steps");
        for (JoiningViewModel.Step step : JoiningViewModel.Step.values()) {
            Span part = new Span((step.ordinal() + 1) + " " + getTranslation("people.joining.step." + step));
            part.addClassName("door-step");
            if (step == current) {
                part.getElement().setAttribute("aria-current", "step");
            } else if (step.ordinal() < current.ordinal()) {
                part.addClassName("done");
            }
            add(part);
        }
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;

/** The quiet line beneath the zones: whatever is on the screen, the way to stop and the way to others are there. */
class MeetingFoot extends Footer {

    MeetingFoot(Runnable stop, Runnable directory) {
        addClassName("meeting-foot");
        getElement().setAttribute("aria-label", getTranslation("meetings.safety.label"));
        Button stopping = quiet("meetings.stop", stop);
        MeetingKey.STOP.clicks(stopping);
        add(stopping, quiet("meetings.safety.directory", directory));
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}

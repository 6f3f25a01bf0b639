package org.cairn.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Tells, at most every 15 seconds, that somebody is there: a key, a finger, the wheel. Nothing about what they did. */
@Tag("cairn-activity")
public final class UserActivity extends Component {

    private final Runnable active;

    public UserActivity(Runnable active) {
        this.active = active;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule("context://modules/activity.js");
    }

    @ClientCallable
    void active() {
        active.run();
    }
}

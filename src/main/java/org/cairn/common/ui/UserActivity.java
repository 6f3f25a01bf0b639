package org.cairn.common.ui;

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

    @ClientCallable
    void active() {
        active.run();
    }
}

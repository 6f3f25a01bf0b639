package org.cairn.meetings.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in the browser where the caret stood and how far each zone was scrolled, so that the meeting can be taken
 * off the screen and come back to exactly that. Of the words it remembers nothing.
 */
@Tag("cairn-whereabouts")
final class Whereabouts extends Component {

    private @Nullable Runnable next;

    Whereabouts() {
        getElement().setAttribute("hidden", true);
    }

    /** Goes on as soon as every word on the page is kept; not at all when that takes longer than a few seconds. */
    void whenKept(Runnable action) {
        next = action;
        getElement().executeJs("window.customElements.whenDefined('cairn-whereabouts').then(() => this.whenKept())");
    }

    @ClientCallable
    void kept() {
        Runnable action = next;
        next = null;
        if (action != null) {
            action.run();
        }
    }

    /** Puts the caret back where it was, now that the meeting is on the screen again. */
    void comeBack() {
        getElement().executeJs("window.customElements.whenDefined('cairn-whereabouts').then(() => this.comeBack())");
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/**
 * Says whether what was typed is kept: it follows every note field inside the nearest element with the class
 * {@code save-scope}, or on the whole page, in the browser and without asking the server.
 */
@Tag("cairn-save-indicator")
public final class SaveIndicator extends Component implements HasStyle {

    public SaveIndicator() {
        addClassName("save-indicator");
        getElement().setAttribute("data-saving", getTranslation("common.save.saving"));
        getElement().setAttribute("data-saved", getTranslation("common.save.saved"));
        getElement().setAttribute("data-failed", getTranslation("common.save.failed"));
        getElement().setAttribute("data-waiting", getTranslation("common.save.waiting"));
        getElement().setAttribute("data-waiting-here", getTranslation("common.save.waitingHere"));
        getElement().setAttribute("data-recovered", getTranslation("common.save.recovered"));
    }

    /** Says that a choice, which has no field that saves itself, was stored. */
    public void saved(Instant at) {
        getElement()
                .executeJs(
                        "window.customElements.whenDefined('cairn-save-indicator').then(() => this.saved($0))",
                        (double) at.toEpochMilli());
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SigningIn;

/** Shown in place of any page that is loaded while the screen is covered. The address stays. */
@Route(value = "covered", autoLayout = false)
@PermitAll
public class CoverView extends DoorPage implements BeforeEnterObserver {

    private final transient SigningIn signingIn;
    private final transient SessionEnd sessionEnd;

    CoverView(SigningIn signingIn, SessionEnd sessionEnd) {
        this.signingIn = signingIn;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!sessionEnd.isCovered()) {
            event.forwardTo("");
            return;
        }
        UncoverForm form = new UncoverForm(signingIn, sessionEnd, () -> getUI().ifPresent(
                        ui -> ui.getPage().reload()));
        show(getTranslation("people.cover.title"), quiet("people.cover.explained"), form);
        form.focus();
    }
}

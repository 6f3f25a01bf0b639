package org.cairn.people.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The recovery code opens the vault, and a new password takes the place of the forgotten one. */
@Route(value = "recover", autoLayout = false)
@AnonymousAllowed
public class RecoverView extends DoorPage {

    RecoverView() {
        show(getTranslation("people.recover.title"));
    }
}

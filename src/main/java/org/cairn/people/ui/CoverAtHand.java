package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Role;
import org.cairn.people.own.OwnScreen;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SigningIn;

/** Has a cover at hand on every page of whoever is signed in. Where mentors' words may be, it comes by itself too. */
@org.springframework.stereotype.Component
class CoverAtHand implements VaadinServiceInitListener {

    private final SigningIn signingIn;
    private final SessionEnd sessionEnd;
    private final OwnScreen screen;
    private final CurrentPerson currentPerson;

    CoverAtHand(SigningIn signingIn, SessionEnd sessionEnd, OwnScreen screen, CurrentPerson currentPerson) {
        this.signingIn = signingIn;
        this.sessionEnd = sessionEnd;
        this.screen = screen;
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            UI window = init.getUI();
            Cover cover = new Cover(signingIn, sessionEnd);
            window.add(cover);
            window.addAfterNavigationListener(navigation -> offer(cover, window.getCurrentView()));
        });
    }

    private void offer(Cover cover, Component page) {
        boolean atAll = currentPerson.isSignedIn() && !sessionEnd.isLocked() && !(page instanceof DoorPage);
        cover.offer(atAll, atAll && isForMentors(page) ? screen.coverMinutes() : 0);
    }

    private static boolean isForMentors(Component page) {
        RolesAllowed roles = page.getClass().getAnnotation(RolesAllowed.class);
        return roles != null && List.of(roles.value()).contains(Role.MENTOR.name());
    }
}

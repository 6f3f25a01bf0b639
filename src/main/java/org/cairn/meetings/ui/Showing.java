package org.cairn.meetings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.cairn.meetings.MeetingId;
import org.springframework.stereotype.Component;

/**
 * Whether this browser is in the mentee's hands. As long as it is, a reload, a step back or another address lead to
 * the sheet that is shown, and to no page with private words.
 */
@Component
class Showing implements VaadinServiceInitListener {

    private static final String SHOWN = "org.cairn.shown";

    static Optional<MeetingId> meeting() {
        return Optional.ofNullable((MeetingId) VaadinSession.getCurrent().getAttribute(SHOWN));
    }

    static boolean shows(MeetingId meeting) {
        return meeting().filter(meeting::equals).isPresent();
    }

    static void begin(MeetingId meeting) {
        VaadinSession.getCurrent().setAttribute(SHOWN, meeting);
    }

    static void end() {
        VaadinSession.getCurrent().setAttribute(SHOWN, null);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(window -> window.getUI().addBeforeEnterListener(Showing::stay));
    }

    private static void stay(BeforeEnterEvent event) {
        meeting()
                .filter(shown -> isPrivate(event.getNavigationTarget()) && !leadsTo(shown, event))
                .ifPresent(shown -> event.forwardTo(
                        FirstInterviewView.class, new RouteParameters(new RouteParam("meeting", shown.toString()))));
    }

    /** A page in the frame, with its rail, or one that only mentors may open. Sign-in and the locked page are neither. */
    private static boolean isPrivate(Class<?> page) {
        Route route = page.getAnnotation(Route.class);
        return route != null && (route.autoLayout() || page.isAnnotationPresent(RolesAllowed.class));
    }

    private static boolean leadsTo(MeetingId meeting, BeforeEnterEvent event) {
        return event.getNavigationTarget() == FirstInterviewView.class
                && event.getRouteParameters()
                        .get("meeting")
                        .filter(meeting.toString()::equals)
                        .isPresent();
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cairn.people.guessing.NetworkAddress;

/** The other end of the present request. */
final class Browser {

    private Browser() {}

    static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }

    /** Loads Today from scratch, so that nothing of the present page stays. */
    static void loadToday(Component present) {
        present.getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }

    static NetworkAddress address() {
        return NetworkAddress.of(request().getRemoteAddr());
    }
}

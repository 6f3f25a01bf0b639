package org.cairn.workshops.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.workshops.JoinCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people find the door of a room: {@code cairn.base-url}, else as the present page was reached. */
@SpringComponent
class Doorway {

    private final String configured;

    Doorway(@Value("${cairn.base-url:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** What the QR code holds. */
    String link(JoinCode code) {
        return base() + "/w/" + code.value();
    }

    /** What is read from the wall and typed: without the beginning that browsers add themselves. */
    String spoken() {
        return base().replaceFirst("^https?://", "") + "/w";
    }

    /** Who is at the other end of the present request. */
    static NetworkAddress address() {
        return NetworkAddress.of(VaadinServletRequest.getCurrent().getRemoteAddr());
    }

    private String base() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .toUriString()
                : configured;
    }
}

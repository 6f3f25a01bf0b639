package org.cairn.people.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this Cairn is reached: {@code cairn.base-url}, else as the present request did, else this machine. */
@Component
class Addresses {

    private static final int DEFAULT_PORT = 8080;

    private final String configured;
    private @Nullable Integer port;

    Addresses(@Value("${cairn.base-url:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    @EventListener
    void serverListens(WebServerInitializedEvent event) {
        if (port == null && event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    /** A link for whoever works at this machine or in the present request: the address they use themselves. */
    String link(String path) {
        return base() + "/" + path;
    }

    private String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? ServletUriComponentsBuilder.fromContextPath(present.getRequest())
                        .toUriString()
                : "http://localhost:" + (port == null ? DEFAULT_PORT : port);
    }
}

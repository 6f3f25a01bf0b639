package org.cairn.people.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this Cairn is reached from outside: {@code cairn.base-url}, or else this machine and its port. */
@Component
class Addresses {

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

    String link(String path) {
        String base = configured.isEmpty() ? "http://localhost:" + (port == null ? 8080 : port) : configured;
        return base + "/" + path;
    }
}

package org.cairn.shell.home;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Cairn where to find it and where the data is kept. */
@Component
class ReadyLine {
    private static final Logger LOG = LoggerFactory.getLogger("cairn");

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Cairn is ready at http://localhost:{}/ and keeps its data in {}", port, place());
        }
    }

    private String place() {
        return environment.getProperty(DataFolderPreparation.HOME, "the database of SPRING_DATASOURCE_URL");
    }
}

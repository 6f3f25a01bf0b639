package org.cairn.shell;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Lets the buffers of a connection go with it. Tomcat would keep them for the next one, with what went through them last. */
@Component
final class FreshBuffers implements TomcatConnectorCustomizer {

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.bufferPool", "0");
    }
}

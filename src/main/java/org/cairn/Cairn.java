package org.cairn;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;
import java.util.OptionalInt;
import org.cairn.common.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Cairn, or does what the command says that stands first. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/cairn.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class Cairn implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icons/cairn.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        page.addLink("icons/favicon.ico", Map.of("rel", "alternate icon", "sizes", "48x48"));
        page.addLink("icons/apple-touch-icon.png", Map.of("rel", "apple-touch-icon"));
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("robots", "noindex, nofollow");
    }

    public static void main(String[] arguments) {
        OptionalInt ended = Commands.run(arguments, Terminal.ofThisProcess());
        if (ended.isPresent()) {
            System.exit(ended.getAsInt());
        }
        SpringApplication.run(Cairn.class, arguments);
    }
}

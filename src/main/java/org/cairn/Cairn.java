package org.cairn;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Cairn. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/cairn.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class Cairn implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Cairn.class, arguments);
    }
}

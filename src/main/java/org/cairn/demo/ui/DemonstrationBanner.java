package org.cairn.demo.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stands at the top of every page of a demonstration, the doors and the meeting included. */
@Component
@Profile("demo")
class DemonstrationBanner implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(window -> window.getUI().addComponentAsFirst(new Banner()));
    }

    private static final class Banner extends Aside {

        Banner() {
            addClassName("demonstration-banner");
            getElement().setAttribute("aria-label", getTranslation("demo.name"));
            add(new Paragraph(getTranslation("demo.banner")));
        }
    }
}

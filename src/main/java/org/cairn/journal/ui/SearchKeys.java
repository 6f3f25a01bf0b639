package org.cairn.journal.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The ways to the search: a line in the rail, and keys that work on every page. The one that is a plain character sleeps
 * in fields and can be switched off with the others of its kind.
 */
@Configuration(proxyBeanMethods = false)
class SearchKeys {

    private static final String KEYS = "Control+K /";

    @Bean
    NavigationEntry searchEntry() {
        return new NavigationEntry("journal.search.title", SearchView.class, 30, Icon.SEARCH);
    }

    @Bean
    VaadinServiceInitListener keysOfTheSearch() {
        return SearchKeys::listen;
    }

    private static void listen(ServiceInitEvent start) {
        start.getSource().addUIInitListener(window -> window.getUI().add(new Way()));
    }

    /** Not to be seen: a press on one of its keys clicks it. */
    private static final class Way extends NativeButton {

        Way() {
            setText(getTranslation("journal.search.title"));
            getElement().setAttribute("hidden", true).setAttribute("aria-keyshortcuts", KEYS);
            addClickListener(click -> go());
        }

        private void go() {
            if (VaadinRequest.getCurrent() != null && VaadinRequest.getCurrent().isUserInRole("MENTOR")) {
                getUI().ifPresent(ui -> ui.navigate(SearchView.class));
            }
        }
    }
}

package org.cairn.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.cairn.common.ui.Announcer;
import org.jspecify.annotations.Nullable;

/** The frame around every page: the rail at the side, the page beside it. Pages opt out with {@code autoLayout = false}. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Rail rail;
    private final Main page = new Main();
    private boolean wasShown;

    MainLayout(Rail rail) {
        this.rail = rail;
        addClassName("shell");
        page.addClassName("page-host");
        page.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), rail, page);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.removeAll();
        if (content != null) {
            page.add(content.getElement()
                    .getComponent()
                    .map(Component.class::cast)
                    .orElseThrow());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        rail.markCurrent(navigation.getLocation().getPath());
        announce();
    }

    /** For the keyboard: over the rail, straight to the page. */
    private NativeButton skipLink() {
        NativeButton skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClickListener(click -> page.getElement().callJsFunction("focus"));
        skip.addClassName("skip-link");
        return skip;
    }

    /** A page that is exchanged in place is new to the eye; this makes it new to the ear. */
    private void announce() {
        UI window = UI.getCurrent();
        if (wasShown) {
            Announcer.say(this, window.getInternals().getTitle());
        }
        wasShown = true;
    }
}

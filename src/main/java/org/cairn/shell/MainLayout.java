package org.cairn.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The frame around every page: the rail at the side, the page beside it. Pages opt out with {@code autoLayout = false}. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String PAGE = "page";

    private final Rail rail;
    private final Main page = new Main();

    MainLayout(Rail rail) {
        this.rail = rail;
        addClassName("shell");
        page.setId(PAGE);
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
    }

    /** For the keyboard: over the rail, straight to the page. */
    private Anchor skipLink() {
        Anchor link = new Anchor("#" + PAGE, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}

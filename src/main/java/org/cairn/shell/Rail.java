package org.cairn.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cairn.common.ui.Icon;
import org.cairn.common.ui.Logo;
import org.cairn.common.ui.NavigationEntry;
import org.cairn.common.ui.NavigationEntry.Place;
import org.cairn.common.ui.SessionEnding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where one can go from here, and how to leave: only what the signed-in person may open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class Rail extends Nav {

    private final List<RouterLink> links = new ArrayList<>();

    Rail(ObjectProvider<NavigationEntry> entries, Doorkeeper doorkeeper, ObjectProvider<SessionEnding> ending) {
        addClassName("rail");
        setAriaLabel(getTranslation("shell.rail"));
        List<NavigationEntry> open = entries.stream()
                .filter(entry -> doorkeeper.mayOpen(entry.view()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        UnorderedList foot = list("foot", open, Place.FOOT);
        if (doorkeeper.isSomebodyThere()) {
            ending.ifAvailable(sessions -> foot.add(
                    leave("shell.lock", Icon.LOCK, sessions::lock),
                    leave("shell.signOut", Icon.SIGN_OUT, sessions::signOut)));
        }
        add(brand(), list("main", open, Place.TOP), foot);
    }

    /** Marks the entry whose page, or a page beneath it, is shown. */
    void markCurrent(String path) {
        for (RouterLink link : links) {
            String target = link.getHref();
            boolean current = target.isEmpty() ? path.isEmpty() : (path + "/").startsWith(target + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private UnorderedList list(String name, List<NavigationEntry> entries, Place place) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("rail-list", name);
        entries.stream().filter(entry -> entry.place() == place).forEach(entry -> list.add(link(entry)));
        return list;
    }

    private ListItem link(NavigationEntry entry) {
        RouterLink link = new RouterLink("", entry.view());
        link.add(entry.icon().create(), new Span(getTranslation(entry.labelKey())));
        link.addClassName("rail-entry");
        links.add(link);
        return new ListItem(link);
    }

    private ListItem leave(String label, Icon icon, Runnable action) {
        NativeButton button = new NativeButton();
        button.add(icon.create(), new Span(getTranslation(label)));
        button.addClassName("rail-entry");
        button.addClickListener(click -> action.run());
        return new ListItem(button);
    }

    private Component brand() {
        Span brand = new Span(new Logo(), new Span(getTranslation("shell.title")));
        brand.addClassName("brand");
        return brand;
    }
}

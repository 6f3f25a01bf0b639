package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.cairn.common.ui.Logo;
import org.cairn.common.ui.PaceBand;

/** The line above the zones: what this is, with whom, how the time goes, and the ways out. */
class MeetingHeader extends Header {

    private final Button map;
    private MenuItem mapInMenu;
    private final String home;

    MeetingHeader(
            FirstInterviewViewModel model,
            String name,
            PaceBand pace,
            Runnable toggleMap,
            Runnable lock,
            Runnable close) {
        home = "relationships/" + model.meeting().relationship().value();
        Anchor stones = new Anchor(home);
        stones.add(new Logo());
        stones.getElement().setAttribute("router-link", true);
        stones.addClassName("meeting-home");
        stones.setAriaLabel(getTranslation("meetings.header.home"));
        stones.setTitle(getTranslation("meetings.header.home"));
        H1 title =
                new H1(getTranslation("meetings.kind." + model.meeting().kind().name()));
        title.addClassName("meeting-title");
        Paragraph with = new Paragraph(getTranslation("meetings.header.with", name));
        with.addClassName("meeting-with");
        map = tool("", toggleMap);
        Button cover = tool(getTranslation("meetings.header.lock"), lock);
        Button closing = new Button(getTranslation("meetings.header.close"), _ -> close.run());
        Div tools = new Div(pace.text(), map, cover, more(toggleMap, lock), closing);
        tools.addClassName("meeting-tools");
        Div line = new Div(stones, title, with, tools);
        line.addClassName("meeting-header");
        add(line, pace);
        showMap(model.progress().mapAway());
    }

    void showMap(boolean away) {
        String words = getTranslation(away ? "meetings.header.mapBack" : "meetings.header.mapAway");
        map.setText(words);
        mapInMenu.setText(words);
    }

    /** The same tools behind one button, where there is no room for all. */
    private MenuBar more(Runnable toggleMap, Runnable lock) {
        MenuBar more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.TERTIARY);
        more.addClassName("only-narrow");
        MenuItem dots = more.addItem("…");
        dots.setAriaLabel(getTranslation("meetings.header.more"));
        mapInMenu = dots.getSubMenu().addItem("", _ -> toggleMap.run());
        dots.getSubMenu().addItem(getTranslation("meetings.header.lock"), _ -> lock.run());
        dots.getSubMenu().addItem(getTranslation("meetings.header.leave"), _ -> UI.getCurrent()
                .navigate(home));
        return more;
    }

    private Button tool(String words, Runnable click) {
        Button button = new Button(words, _ -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassNames("meeting-tool", "hide-narrow");
        return button;
    }
}

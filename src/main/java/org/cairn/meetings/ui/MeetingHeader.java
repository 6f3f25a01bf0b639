package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.cairn.common.ui.Icon;
import org.cairn.common.ui.Logo;
import org.cairn.common.ui.PaceBand;

/** The line above the zones: what this is, with whom, how the time goes, and the ways out. */
class MeetingHeader extends Header {

    /** What can be done from here. */
    interface Ways {
        void toggleMap();

        void showToMentee();

        void help();

        void keys();

        void lock();

        void close();
    }

    private final Button map;
    private final TimeMenu time;
    private final String home;
    private MenuItem mapInMenu;

    MeetingHeader(FirstInterviewViewModel model, String name, PaceBand pace, Runnable timeChanged, Ways ways) {
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
        time = new TimeMenu(model.conversation(), pace, timeChanged);
        map = tool("", MeetingKey.MAP, ways::toggleMap);
        Button mentee = tool(getTranslation("meetings.header.mentee"), MeetingKey.MENTEE, ways::showToMentee);
        Button help = tool(getTranslation("meetings.header.help"), MeetingKey.HELP, ways::help);
        help.addClassName("meeting-help");
        Button closing = new Button(getTranslation("meetings.header.close"), _ -> ways.close());
        closing.addClassName("hide-phone");
        Div tools = new Div(time, map, mentee, cover(), help, more(ways), closing, unseen(ways));
        tools.addClassName("meeting-tools");
        Div line = new Div(stones, title, with, tools);
        line.addClassName("meeting-header");
        add(line, pace);
        showMap(model.progress().mapAway());
    }

    void refreshTime() {
        time.refresh();
    }

    void showMap(boolean away) {
        String words = getTranslation(away ? "meetings.header.mapBack" : "meetings.header.mapAway");
        map.setText(words);
        mapInMenu.setText(words);
    }

    /** Covers in the browser at once, whatever the line to the server does. */
    private Button cover() {
        Button cover = new Button();
        cover.setText(getTranslation("meetings.header.cover"));
        cover.addThemeVariants(ButtonVariant.TERTIARY);
        cover.addClassName("meeting-tool");
        cover.getElement().setAttribute("data-cover", true);
        MeetingKey.COVER.clicks(cover);
        return cover;
    }

    /** The same tools behind one button, where there is no room for all, and what is seldom needed. */
    private MenuBar more(Ways ways) {
        MenuBar more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem dots = more.addItem(Icon.MORE.create());
        dots.setAriaLabel(getTranslation("meetings.header.more"));
        SubMenu choices = dots.getSubMenu();
        mapInMenu = narrow(choices.addItem("", _ -> ways.toggleMap()));
        narrow(choices.addItem(getTranslation("meetings.header.mentee"), _ -> ways.showToMentee()));
        narrow(choices.addItem(getTranslation("meetings.header.help"), _ -> ways.help()));
        choices.addItem(getTranslation("meetings.header.keys"), _ -> ways.keys());
        choices.addItem(getTranslation("meetings.header.lock"), _ -> ways.lock());
        choices.addItem(
                getTranslation("meetings.header.leave"), _ -> UI.getCurrent().navigate(home));
        MenuItem close = choices.addItem(getTranslation("meetings.header.close"), _ -> ways.close());
        close.addClassNames("only-phone");
        return more;
    }

    private static MenuItem narrow(MenuItem item) {
        item.addClassNames("only-narrow");
        return item;
    }

    /** What only keys reach: each has its place in a menu too. */
    private Div unseen(Ways ways) {
        Button keys = new Button(getTranslation("meetings.header.keys"), _ -> ways.keys());
        MeetingKey.KEYS.clicks(keys);
        Button pause = new Button(getTranslation("meetings.time.pause"), _ -> time.pauseOrGoOn());
        MeetingKey.TIME.clicks(pause);
        Div unseen = new Div(keys, pause);
        unseen.addClassName("for-keys");
        unseen.getElement().setAttribute("hidden", true);
        return unseen;
    }

    private Button tool(String words, MeetingKey key, Runnable click) {
        Button button = new Button(words, _ -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassNames("meeting-tool", "hide-narrow");
        key.clicks(button);
        return button;
    }
}

package org.cairn.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.cairn.common.ui.PageHeading;

/** What the cycle is, how to work without a mouse, and what happens to the notes if something goes wrong. */
@Route("help")
@PermitAll
public class HelpView extends Div implements HasDynamicTitle {

    private static final List<String> STAGES = List.of("agree", "presentSelf", "blocks", "futureSelf", "goals", "close");
    private static final List<String> KEYS = List.of("tab", "enter", "escape", "arrows", "zoom");
    private static final List<String> WORRIES =
            List.of("password", "both", "laptop", "connection", "leaves", "stolen", "administrator");

    HelpView() {
        addClassName("page");
        Div text = new Div(cycle(), keyboard(), notes());
        text.addClassNames("prose", "help");
        add(new PageHeading(getTranslation("shell.help.title")).under(getTranslation("shell.help.under")), text);
    }

    private Component cycle() {
        OrderedList stages = new OrderedList();
        STAGES.forEach(stage -> stages.add(named("shell.help.stage." + stage)));
        return section(
                "shell.help.cycle",
                new Paragraph(getTranslation("shell.help.cycle.what")),
                new Paragraph(getTranslation("shell.help.cycle.ownReading")),
                stages,
                new Paragraph(getTranslation("shell.help.cycle.components")),
                new Paragraph(getTranslation("shell.help.cycle.away")));
    }

    private Component keyboard() {
        UnorderedList list = new UnorderedList();
        KEYS.forEach(key -> list.add(named("shell.help.key." + key)));
        return section("shell.help.keyboard", new Paragraph(getTranslation("shell.help.keyboard.what")), list);
    }

    private Component notes() {
        Section notes = section("shell.help.notes", new Paragraph(getTranslation("shell.help.notes.what")));
        for (String worry : WORRIES) {
            notes.add(
                    new H3(getTranslation("shell.help.worry." + worry + ".title")),
                    new Paragraph(getTranslation("shell.help.worry." + worry)));
        }
        return notes;
    }

    private Section section(String key, Component... content) {
        H2 heading = new H2(getTranslation(key));
        heading.setId(key.replace('.', '-'));
        Section section = new Section(heading);
        section.add(content);
        section.addClassName("help-section");
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return section;
    }

    /** A word in bold and what it means. */
    private ListItem named(String key) {
        Span name = new Span(getTranslation(key + ".name"));
        name.addClassName("strong");
        return new ListItem(name, new Span(" " + getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.help.title"));
    }
}

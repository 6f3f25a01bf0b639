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
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Safety;

/**
 * What the cycle is and whose reading, what is always right when it matters, how to work without a mouse, and what
 * happens to the notes if something goes wrong. The cycle explains itself in the words of the pack in force.
 */
@Route("help")
@PermitAll
public class HelpView extends Div implements HasDynamicTitle {

    private static final List<String> KEYS = List.of("tab", "enter", "escape", "arrows", "zoom");
    private static final List<String> WORRIES = List.of(
            "password",
            "code",
            "both",
            "laptop",
            "connection",
            "stops",
            "windows",
            "nothing",
            "mentee",
            "leaves",
            "stolen",
            "administrator");

    HelpView(Cycles cycles) {
        addClassName("page");
        CyclePack cycle = cycles.current();
        Div text = new Div(cycle(cycle), whenItMatters(cycle.safety()), keyboard(), notes());
        text.addClassNames("prose", "help");
        add(new PageHeading(getTranslation("shell.help.title")).under(getTranslation("shell.help.under")), text);
    }

    private Component cycle(CyclePack cycle) {
        OrderedList stages = new OrderedList();
        cycle.stages()
                .forEach(stage -> stages.add(named(
                        getTranslation("shell.help.stage", stage.title()),
                        stage.guidance().purpose())));
        return section(
                "shell.help.cycle",
                new Paragraph(getTranslation("shell.help.cycle.what")),
                new Paragraph(cycle.attribution()),
                stages,
                new Paragraph(getTranslation("shell.help.cycle.components")),
                new Paragraph(getTranslation("shell.help.cycle.away")));
    }

    private Component whenItMatters(Safety safety) {
        return section(
                "shell.help.safety",
                new H3(getTranslation("shell.help.safety.confidentiality")),
                list(safety.confidentiality()),
                new H3(getTranslation("shell.help.safety.boundary")),
                list(safety.boundary()),
                new H3(getTranslation("shell.help.safety.atRisk")),
                list(safety.atRisk()));
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component keyboard() {
        UnorderedList list = new UnorderedList();
        KEYS.forEach(key -> list.add(
                named(getTranslation("shell.help.key." + key + ".name"), getTranslation("shell.help.key." + key))));
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
    private static ListItem named(String word, String meaning) {
        Span name = new Span(word);
        name.addClassName("strong");
        return new ListItem(name, new Span(" " + meaning));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.help.title"));
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import org.cairn.cycle.CyclePack;

/** What was written while the map was away, and the stages under which it can be filed. */
class UnfiledNotes extends Section {

    private final Paragraph words = new Paragraph();

    UnfiledNotes(CyclePack cycle, Consumer<String> file) {
        addClassName("unfiled-notes");
        H3 title = new H3(getTranslation("meetings.unfiled.title"));
        title.setId("unfiled-notes");
        getElement().setAttribute("aria-labelledby", "unfiled-notes");
        words.addClassNames("as-typed", "small");
        words.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "0");
        MenuBar filing = new MenuBar();
        MenuItem under = filing.addItem(getTranslation("meetings.unfiled.file"));
        cycle.stages().forEach(stage -> under.getSubMenu().addItem(stage.title(), _ -> file.accept(stage.id())));
        Div head = new Div(title, filing);
        head.addClassNames("row", "between");
        add(head, words);
    }

    /** Nothing to see when there is nothing to file. */
    void show(String text) {
        words.setText(text);
        setVisible(!text.isBlank());
    }
}

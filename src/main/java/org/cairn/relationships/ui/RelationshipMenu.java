package org.cairn.relationships.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Stream;
import org.cairn.common.ui.Notices;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;

/** What is seldom done with a relationship: another name, putting it away, ending it, destroying it. */
final class RelationshipMenu extends MenuBar {

    private final transient RelationshipService relationships;
    private final transient RelationshipEnding ending;
    private final transient RelationshipSummary one;
    private final transient Runnable changed;

    RelationshipMenu(
            RelationshipService relationships,
            RelationshipEnding ending,
            RelationshipSummary one,
            Stream<RelationshipMenuEntry> entries,
            Runnable changed) {
        this.relationships = relationships;
        this.ending = ending;
        this.one = one;
        this.changed = changed;
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = addItem(getTranslation("relationships.more"));
        SubMenu menu = more.getSubMenu();
        menu.addItem(getTranslation("relationships.rename"), click -> rename());
        if (one.isEnded()) {
            menu.addItem(getTranslation("relationships.reopen"), click -> ending.reopen(one, changed));
        } else {
            if (one.archived()) {
                menu.addItem(getTranslation("relationships.bringBack"), click -> bringBack());
            } else {
                menu.addItem(getTranslation("relationships.archive"), click -> archive());
            }
            menu.addItem(getTranslation("relationships.end"), click -> ending.begin(one));
        }
        entries.forEach(entry -> menu.addItem(getTranslation(entry.key()), _ -> entry.chosen(one)));
        menu.addItem(getTranslation("relationships.destroy"), click -> ending.destroy(one));
    }

    private void rename() {
        NameDialog.forAnotherName(one.name(), name -> {
                    relationships.rename(one.id(), name);
                    changed.run();
                })
                .open();
    }

    private void bringBack() {
        relationships.bringBack(one.id());
        changed.run();
    }

    private void archive() {
        relationships.archive(one.id());
        UI ui = UI.getCurrent();
        ui.navigate(RelationshipsView.class);
        Notices.showWithUndo(getTranslation("relationships.archive.done", one.name()), () -> {
            relationships.bringBack(one.id());
            RelationshipView.open(one.id());
        });
    }
}

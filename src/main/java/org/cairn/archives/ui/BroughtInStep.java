package org.cairn.archives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipView;

/** What has been brought in, with the way to each of them. */
final class BroughtInStep extends Div {

    BroughtInStep(List<RelationshipSummary> taken, boolean withOwnJournal, Runnable anotherFile) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "brought-in");
        taken.forEach(one -> list.add(new ListItem(
                new RouterLink(one.name(), RelationshipView.class, RelationshipView.parameters(one.id())))));
        if (withOwnJournal) {
            list.add(new ListItem(getTranslation("archives.in.ownJournal")));
        }
        Button another = new Button(getTranslation("archives.in.another"), _ -> anotherFile.run());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(another);
        actions.addClassName("form-actions");
        add(new BringInStep(
                null, getTranslation("archives.in.done"), getTranslation("archives.in.done.note"), list, actions));
    }
}

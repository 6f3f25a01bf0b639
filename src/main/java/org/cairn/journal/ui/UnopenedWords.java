package org.cairn.journal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Set;

/** Says which words on this device can never be opened again, because the keys were renewed while they waited. */
final class UnopenedWords extends Div {

    private final UnorderedList names = new UnorderedList();
    private final Set<String> known = new HashSet<>();

    UnopenedWords(Runnable letGo) {
        addClassName("stack");
        add(new Paragraph(getTranslation("journal.waiting.unopened")), names);
        add(new Button(getTranslation("journal.waiting.letGo"), _ -> letGo.run()));
    }

    void tell(String name) {
        if (known.add(name)) {
            names.add(new ListItem(name));
        }
    }
}

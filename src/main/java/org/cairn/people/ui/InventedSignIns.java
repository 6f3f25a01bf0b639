package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.cairn.people.InventedPeople.SignIn;

/** The sign-ins of a demonstration, each with a button that fills in the form. */
final class InventedSignIns extends Section {

    InventedSignIns(List<SignIn> people, Consumer<SignIn> chosen) {
        addClassName("invented-sign-ins");
        H2 title = new H2(getTranslation("people.invented.title"));
        title.addClassName("minor-heading");
        title.setId("invented-sign-ins");
        getElement().setAttribute("aria-labelledby", "invented-sign-ins");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        people.forEach(one -> list.add(row(one, chosen)));
        add(title, list);
    }

    private ListItem row(SignIn one, Consumer<SignIn> chosen) {
        Paragraph name = new Paragraph(one.name());
        name.addClassName("invented-name");
        Paragraph about = quiet(one.about());
        Div text = new Div(name, about, quiet(one.email()));
        text.add(quiet(getTranslation("people.invented.password", one.password())));
        text.addClassName("list-row-text");
        Button fill = new Button(getTranslation("people.invented.fill"), click -> chosen.accept(one));
        fill.setAriaLabel(getTranslation("people.invented.fill.whom", one.name()));
        ListItem row = new ListItem(text, fill);
        row.addClassName("list-row");
        return row;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("quiet", "small");
        return line;
    }
}

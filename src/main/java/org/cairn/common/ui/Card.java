package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A quiet surface that holds one thought; with a heading it is a region that carries that name. */
public final class Card extends Section {

    private final Div head = new Div();

    public Card() {
        addClassName("card");
    }

    public Card(String heading) {
        this();
        H2 title = new H2(heading);
        title.setId("card-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        head.addClassName("card-heading");
        head.add(title);
        add(head);
    }

    /** Puts something at the right of the heading, as a rule the badge that says who can see this. */
    public Card badge(Component badge) {
        head.add(badge);
        return this;
    }
}

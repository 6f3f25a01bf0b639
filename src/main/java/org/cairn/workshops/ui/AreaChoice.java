package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;

/** Whoever answers chooses what to talk about: from a short list, or in own words. */
final class AreaChoice extends Div {

    private static final List<String> LIST = List.of("workHome", "week", "people", "learning", "next", "open");
    private static final int LONGEST = 60;

    AreaChoice(Consumer<String> choose) {
        addClassNames("phone-card", "area-choice");
        H2 asked = new H2(getTranslation("workshops.area.choose"));
        asked.addClassName("phone-large");
        Div chips = new Div();
        chips.addClassName("chips");
        for (String each : LIST) {
            String words = getTranslation("workshops.area." + each);
            NativeButton chip = new NativeButton(words, _ -> choose.accept(words));
            chip.addClassName("chip");
            chips.add(chip);
        }
        TextField own = new TextField(getTranslation("workshops.area.own"));
        own.setMaxLength(LONGEST);
        Button take = new Button(getTranslation("workshops.area.take"), _ -> {
            if (!own.getValue().isBlank()) {
                choose.accept(own.getValue().strip());
            }
        });
        Div row = new Div(own, take);
        row.addClassName("own-area");
        add(
                asked,
                chips,
                row,
                new VisibilityBadge(Visibility.EVERY_MENTOR, getTranslation("workshops.visibility.group")));
    }
}

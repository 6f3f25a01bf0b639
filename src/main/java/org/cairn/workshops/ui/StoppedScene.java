package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.workshops.Table;

/** Somebody in the group has stopped. Nobody is asked why; the trainer sees only that. */
final class StoppedScene extends Scene {

    private int round;

    StoppedScene(Seated seated) {
        addClassName("scene");
        H2 large = new H2(getTranslation("workshops.stopped.large"));
        large.addClassName("phone-large");
        Paragraph small = new Paragraph(getTranslation("workshops.stopped.small"));
        small.addClassName("quiet");
        Button on = new Button(getTranslation("workshops.stopped.goOn"), _ -> seated.practising()
                .goOn(seated.ticket(), round));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        Div card = new Div(large, small, on);
        card.addClassNames("phone-card", "stopped");
        add(card);
    }

    @Override
    String title(Table table) {
        return getTranslation("workshops.stopped");
    }

    @Override
    boolean fits(Table table) {
        return table.isPractising() && Scenes.isStopped(table);
    }

    @Override
    void update(Table table) {
        round = table.round();
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.Confirm;
import org.cairn.workshops.Course;
import org.cairn.workshops.Part;
import org.cairn.workshops.Table;

/** Between the rounds: who is here, and with whom one sits next. */
final class WaitingScene extends Scene {

    private final H2 large = new H2();
    private final Paragraph small = new Paragraph();

    WaitingScene(Cue cue, Runnable leave) {
        addClassName("scene");
        large.addClassName("phone-large");
        small.addClassName("quiet");
        Div card = new Div(large, small);
        card.addClassName("phone-card");
        Button away = new Button(
                getTranslation("workshops.leave"),
                _ -> Confirm.ask(
                        getTranslation("workshops.leave.title"),
                        getTranslation("workshops.leave.sentence"),
                        getTranslation("workshops.leave"),
                        leave));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(cue, away);
        foot.addClassName("phone-foot");
        add(card, foot);
    }

    @Override
    String title(Table table) {
        return table.course().state() == Course.State.LOBBY ? table.title() : RoomWords.phase(this, table.course());
    }

    @Override
    boolean fits(Table table) {
        return !Scenes.isPlenary(table)
                && (!table.isPractising()
                        || table.part().filter(Part.ALONE::equals).isPresent());
    }

    @Override
    void update(Table table) {
        if (table.others().isEmpty()) {
            boolean alone = table.sitting().isPresent();
            large.setText(
                    alone
                            ? getTranslation("workshops.waiting.alone")
                            : getTranslation("workshops.waiting.in", RoomWords.name(this, table.me())));
            small.setText(getTranslation(
                    alone ? "workshops.waiting.alone.small" : "workshops.waiting.people", table.present() - 1));
            return;
        }
        large.setText(getTranslation("workshops.waiting.find", table.round(), GroupWords.names(this, table.others())));
        small.setText(getTranslation("workshops.waiting.part." + table.part().orElse(Part.ALONE)));
    }
}

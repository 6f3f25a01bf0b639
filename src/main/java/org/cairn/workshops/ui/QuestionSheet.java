package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cairn.common.ui.Icon;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Question;
import org.cairn.workshops.QuestionPlace;
import org.cairn.workshops.Table;
import org.jspecify.annotations.Nullable;

/** One question of the cycle, large. Whoever asks turns to the next, and to another way to ask; the others read along. */
final class QuestionSheet extends Div {

    private final boolean asks;
    private final transient Seated seated;
    private final int round;
    private final Span stage = new Span();
    private final H2 text = new H2();
    private final Paragraph another = new Paragraph();
    private final Button earlier = new Button(Icon.ARROW_LEFT.create());
    private final Button next = new Button(getTranslation("workshops.question.next"));
    private final Button otherWay = new Button(getTranslation("workshops.question.other"));
    private transient @Nullable QuestionWalk walk;

    QuestionSheet(boolean asks, Seated seated, int round) {
        this.asks = asks;
        this.seated = seated;
        this.round = round;
        addClassNames("phone-card", "question-sheet");
        stage.addClassName("quiet");
        text.addClassName("phone-question");
        another.addClassName("phone-another");
        add(stage, text);
        if (asks) {
            earlier.setAriaLabel(getTranslation("workshops.question.earlier"));
            earlier.addClickListener(_ -> turn(walk == null ? null : walk.earlier()));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            next.addClassName("next");
            next.addClickListener(_ -> turn(walk == null ? null : walk.next()));
            otherWay.addClickListener(_ -> turn(walk == null ? null : walk.anotherWay()));
            Div tools = new Div(earlier, next, otherWay);
            tools.addClassName("question-tools");
            add(another, tools);
        } else {
            text.getElement().setAttribute("aria-live", "polite");
        }
    }

    /** @param answering who answers, for the words that stand here until they have chosen an area */
    void show(Table table, String answering) {
        CyclePack pack = RoomWords.pack(seated.cycles(), table.pack());
        QuestionPlace place = table.sitting().orElseThrow().question();
        walk = new QuestionWalk(pack, table.pack().stages(), place);
        Question question = RoomWords.question(pack, place);
        stage.setText(
                asks && table.area().isEmpty()
                        ? getTranslation("workshops.area.waiting", answering)
                        : pack.stage(place.stage()).title());
        text.setText(question.wording(place.wording()));
        another.removeAll();
        another.add(
                new Span(getTranslation("workshops.question.another") + " "),
                new Emphasis(question.wording(place.wording() + 1)));
        earlier.setEnabled(walk.hasEarlier());
        next.setEnabled(walk.hasNext());
    }

    private void turn(@Nullable QuestionPlace to) {
        if (to != null) {
            seated.practising().ask(seated.ticket(), round, to);
        }
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cairn.workshops.Casting;
import org.cairn.workshops.Part;
import org.cairn.workshops.Room;
import org.cairn.workshops.SeatId;
import org.cairn.workshops.Table;

/** One turn of a talk: whoever asks has the question in hand, whoever answers only sees it, whoever observes has a task. */
final class TalkScene extends Scene {

    private final Part part;
    private final int round;
    private final int turn;
    private final List<SeatId> members;
    private final Div beside = new Div();
    private final QuestionSheet question;
    private final AreaChoice area;

    TalkScene(Table table, Seated seated) {
        addClassNames("scene", "talk");
        part = table.part().orElseThrow();
        round = table.round();
        turn = table.turn();
        members = table.sitting().map(Room.Sitting::members).orElseThrow();
        beside.addClassName("beside");
        question = new QuestionSheet(part == Part.ASKS, seated, round);
        area = new AreaChoice(chosen -> seated.practising().chooseArea(seated.ticket(), round, chosen));
        add(beside, area, question, task());
        if (part != Part.ANSWERS) {
            add(new Jottings(seated, round));
        }
        Button stop = new Button(
                getTranslation("workshops.stop"), _ -> seated.practising().stop(seated.ticket(), round));
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        stop.addClassName("stop");
        Div foot = new Div(turns(table), stop);
        foot.addClassName("phone-foot");
        add(foot);
    }

    @Override
    String title(Table table) {
        return table.isUp() ? getTranslation("workshops.talk.UP") : getTranslation("workshops.talk." + part, round);
    }

    @Override
    boolean fits(Table table) {
        return Scenes.isTalk(table)
                && table.isPractising()
                && !Scenes.isStopped(table)
                && table.round() == round
                && table.turn() == turn
                && table.sitting()
                        .map(Room.Sitting::members)
                        .filter(members::equals)
                        .isPresent();
    }

    @Override
    void update(Table table) {
        beside.removeAll();
        GroupWords.beside(this, table).forEach(words -> beside.add(new Span(words)));
        String who = GroupWords.answering(this, table);
        table.area().ifPresent(chosen -> {
            Span words = new Span(
                    getTranslation(part == Part.ANSWERS ? "workshops.area.yours" : "workshops.area.theirs", who) + " ");
            Span topic = new Span(chosen);
            topic.addClassName("strong");
            beside.add(new Span(words, topic));
        });
        boolean chooses = part == Part.ANSWERS && table.area().isEmpty();
        area.setVisible(chooses);
        question.setVisible(!chooses);
        question.show(table, who);
    }

    private Div task() {
        Span head = new Span(getTranslation("workshops.task"));
        head.addClassName("strong");
        Paragraph words = new Paragraph(getTranslation("workshops.task." + part));
        Div card = new Div(head, words);
        card.addClassNames("phone-card", "task");
        return card;
    }

    private Div turns(Table table) {
        Div steps = new Div();
        steps.addClassName("turns");
        for (int step = 1; step <= table.course().plan().form().turns(); step++) {
            steps.add(step(getTranslation("workshops.turn." + partIn(table, step)), step == turn));
        }
        if (table.course().plan().feedback() > 0) {
            steps.add(step(getTranslation("workshops.turn.feedback"), false));
        }
        return steps;
    }

    private static Part partIn(Table table, int step) {
        return Casting.part(
                table.sitting().map(Room.Sitting::members).orElseThrow(),
                table.me().seat(),
                step);
    }

    private static Span step(String words, boolean now) {
        Span step = new Span(words);
        step.addClassName("turn");
        if (now) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}

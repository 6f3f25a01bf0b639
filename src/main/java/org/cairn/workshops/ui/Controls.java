package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.function.Consumer;
import org.cairn.common.ui.Confirm;
import org.cairn.workshops.Board;
import org.cairn.workshops.Course;
import org.cairn.workshops.Move;
import org.cairn.workshops.Phase;
import org.cairn.workshops.RunningWorkshops;
import org.jspecify.annotations.Nullable;

/** What is on, how long still, and the one thing that a trainer most likely wants next. */
final class Controls extends Div {

    private final transient RunningWorkshops running;
    private final transient Clock time;
    private final transient Consumer<Runnable> attempt;
    private final H2 phase = new H2();
    private final Paragraph upcoming = new Paragraph();
    private final RoomClock clock;
    private final Div actions = new Div();
    private final PlanBand band = new PlanBand();
    private final Button release = new Button();
    private transient @Nullable Board shown;

    /** @param attempt runs what was pressed, says when somebody else was first, and shows what is now */
    Controls(RunningWorkshops running, Clock time, Consumer<Runnable> attempt) {
        this.running = running;
        this.time = time;
        this.attempt = attempt;
        clock = new RoomClock(time);
        addClassNames("card", "controls");
        phase.addClassName("controls-phase");
        upcoming.addClassName("quiet");
        release.addClickListener(_ -> attempt.accept(this::release));
        actions.addClassName("controls-actions");
        Div words = new Div(phase, upcoming);
        words.addClassName("controls-words");
        Div top = new Div(words, clock);
        top.addClassName("controls-top");
        add(top, band, actions);
    }

    void show(Board board) {
        shown = board;
        Course course = board.course();
        phase.setText(RoomWords.phase(this, course));
        upcoming.setText(
                board.isUp()
                        ? getTranslation("workshops.controls.up")
                        : course.upcoming()
                                .map(next -> getTranslation(
                                        "workshops.controls.then", RoomWords.phase(this, course.plan(), next)))
                                .orElse(getTranslation("workshops.controls.last")));
        clock.show(course);
        band.show(course);
        actions.removeAll();
        boolean waits = waits(board);
        addNext(board, waits);
        if (course.isOn()) {
            addRunning(board, waits);
        }
        addEnd(board);
    }

    /** Nobody talks: what comes next is begun, and not reached by ending what is on. */
    private static boolean waits(Board board) {
        return board.isUp()
                || board.course()
                        .phase()
                        .map(phase -> !phase.isPractice() && phase.kind() != Phase.Kind.PLENARY)
                        .orElse(true);
    }

    /** Groups first, then the round: the one that is due has the colour. */
    private void addNext(Board board, boolean waits) {
        Course course = board.course();
        int round = course.formable(time.instant());
        boolean formed = round > 0 && board.shown() == round;
        boolean startsRound = course.upcoming()
                .filter(next -> next.kind() == Phase.Kind.TALK && next.turn() == 1)
                .isPresent();
        if (round > 0) {
            Button form = new Button(
                    getTranslation(formed ? "workshops.controls.formAgain" : "workshops.controls.form", round),
                    _ -> attempt.accept(() -> running.form(board.id())));
            colour(form, startsRound && !formed);
            actions.add(form);
        }
        course.upcoming().filter(_ -> waits).ifPresent(next -> {
            Button go = move(getTranslation("workshops.controls.begin." + next.kind(), next.round()), board, Move.NEXT);
            colour(go, formed || !startsRound);
            actions.add(go);
        });
    }

    private static void colour(Button button, boolean due) {
        if (due) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    /** The one-liners, which stay where they are until the trainer lets them out. */
    void showLines(Board board) {
        release.setVisible(!board.released() && board.linesSent() > 0);
        release.setText(getTranslation("workshops.controls.release", board.linesSent()));
    }

    private void release() {
        if (shown != null) {
            running.release(shown.id());
        }
    }

    private void addRunning(Board board, boolean waits) {
        Course course = board.course();
        if (course.state() == Course.State.PAUSED) {
            Button resume = move(getTranslation("workshops.controls.RESUME"), board, Move.RESUME);
            resume.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(resume);
        } else if (!board.isUp()) {
            actions.add(move(getTranslation("workshops.controls.PAUSE"), board, Move.PAUSE));
        }
        actions.add(move(getTranslation("workshops.controls.EXTEND"), board, Move.EXTEND));
        if (!waits && course.upcoming().isPresent()) {
            actions.add(move(getTranslation("workshops.controls.FINISH"), board, Move.FINISH));
        }
        Button back = move(getTranslation("workshops.controls.BACK"), board, Move.BACK);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(back);
    }

    private void addEnd(Board board) {
        Button end = new Button(
                getTranslation("workshops.controls.END"),
                _ -> Confirm.askDanger(
                        getTranslation("workshops.end.title"),
                        getTranslation("workshops.end.sentence"),
                        getTranslation("workshops.end.verb"),
                        () -> attempt.accept(() -> running.move(
                                board.id(),
                                Move.END,
                                running.board(board.id()).course().step()))));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.addClassName("end");
        actions.add(release, end);
    }

    private Button move(String words, Board board, Move move) {
        int seen = board.course().step();
        return new Button(words, _ -> attempt.accept(() -> running.move(board.id(), move, seen)));
    }
}

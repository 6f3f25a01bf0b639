package org.cairn.meetings.ui;

import java.util.List;
import java.util.Optional;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Question;
import org.cairn.cycle.Stage;
import org.cairn.meetings.Progress;

/**
 * The walk through the questions: which one stands on the screen, and which come before and after it, in the present
 * stage and for the components that are wanted. Changes nothing by itself: each step answers with the next progress.
 */
record QuestionWalk(CyclePack cycle, Progress progress) {

    Stage stage() {
        return cycle.stage(progress.stage());
    }

    /** The questions offered now: all of the stage, or those of one component; all, should the component have none. */
    List<Question> offered() {
        HolisticComponent only = progress.component();
        if (only == null) {
            return stage().questions();
        }
        List<Question> some = stage().questions(only);
        return some.isEmpty() ? stage().questions() : some;
    }

    /** The question on the screen: the one last shown in this stage, or the first offered. */
    Question question() {
        return Optional.ofNullable(progress.shown().get(progress.stage()))
                .flatMap(id ->
                        offered().stream().filter(one -> one.id().equals(id)).findFirst())
                .orElseGet(this::firstNotAsked);
    }

    /** Its place among the questions offered, from 1. */
    int place() {
        return offered().indexOf(question()) + 1;
    }

    /** How many questions were asked in this stage. */
    int asked() {
        return (int) progress.asked().stream()
                .filter(one -> one.stage().equals(progress.stage()))
                .count();
    }

    boolean hasNext() {
        return place() < offered().size();
    }

    boolean hasEarlier() {
        return place() > 1;
    }

    Progress next() {
        return hasNext() ? show(offered().get(place())) : progress;
    }

    Progress earlier() {
        return hasEarlier() ? show(offered().get(place() - 2)) : progress;
    }

    /** The progress with the question on the screen counted as asked. */
    Progress ask() {
        return show(question());
    }

    private Progress show(Question question) {
        return progress.show(question.id(), question.component());
    }

    private Question firstNotAsked() {
        return offered().stream()
                .filter(question -> progress.asked().stream()
                        .noneMatch(one -> one.question().equals(question.id())))
                .findFirst()
                .orElseGet(() -> offered().getFirst());
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalReview.Outcome;
import org.cairn.goals.ui.ConfidenceScale;
import org.cairn.goals.ui.GoalForm;
import org.cairn.journal.EntryId;

/** What happened to one goal since it was agreed, and what becomes of it now. */
class GoalAgain extends Div {

    private static final int LONGEST = 20_000;

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final EntryId goal;
    private final Div successor = new Div();

    GoalAgain(FirstInterviewViewModel model, EntryId goal, Consumer<Instant> saved) {
        this.model = model;
        this.goal = goal;
        this.saved = saved;
        addClassName("goal-again");
        successor.addClassName("stack");
        add(text("happened", 3), text("learnt", 2), text("inTheWay", 2));
        add(new ConfidenceScale(
                getTranslation("meetings.again.confidence"),
                said().confidence(),
                now -> keep(review -> review.withConfidence(now))));
        add(outcomes(), fair(), successor);
        showSuccessor();
    }

    private SealedTextArea text(String part, int rows) {
        SealedTextArea field = new SealedTextArea(getTranslation("meetings.again." + part), Visibility.YOU_AND_MENTEE);
        field.setRows(rows);
        field.setMaxLength(LONGEST);
        field.show(Refusing.inWords(this, model.texts().review(goal, part)));
        return field;
    }

    private RadioButtonGroup<Outcome> outcomes() {
        RadioButtonGroup<Outcome> choice =
                new RadioButtonGroup<>(getTranslation("meetings.again.outcome"), Outcome.values());
        choice.addClassName("outcome-choice");
        choice.setItemLabelGenerator(outcome -> getTranslation("goals.outcome." + outcome));
        choice.setValue(said().outcome());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                become(change.getValue());
            }
        });
        return choice;
    }

    private Paragraph fair() {
        Paragraph fair = new Paragraph(getTranslation("meetings.again.fair"));
        fair.addClassNames("quiet", "small");
        return fair;
    }

    /** A goal that changes gets new words of its own; the old ones are taken along, not overwritten. */
    private void become(Outcome outcome) {
        keep(review -> review.withOutcome(outcome));
        if (outcome == Outcome.CHANGED) {
            if (model.successorOf(goal).isEmpty()) {
                model.goals().add(model.goals().get(goal).changed(goal));
            }
        } else {
            model.successorOf(goal)
                    .filter(next ->
                            next.content().equals(model.goals().get(goal).changed(goal)))
                    .ifPresent(untouched -> model.goals().remove(untouched.id()));
        }
        showSuccessor();
    }

    private void showSuccessor() {
        successor.removeAll();
        model.successorOf(goal).ifPresent(next -> {
            SealedTextArea words = new SealedTextArea(getTranslation("meetings.again.now"), Visibility.YOU_AND_MENTEE);
            words.setHint(getTranslation("meetings.again.now.hint"));
            words.setRows(2);
            words.setMaxLength(GoalForm.LONGEST);
            words.show(Refusing.inWords(this, model.texts().goal(next.id(), "what")));
            successor.add(words);
        });
        successor.setVisible(successor.getComponentCount() > 0);
    }

    private GoalReview said() {
        return model.reviews().of(goal);
    }

    private void keep(UnaryOperator<GoalReview> change) {
        saved.accept(model.reviews().change(goal, change));
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.ui.GuidanceCard;
import org.cairn.cycle.ui.QuestionCard;
import org.jspecify.annotations.Nullable;

/** The middle zone: one large question, what the stage asks to be filled in, and a word for the mentor. */
class MeetingGuide extends Section {

    private final transient FirstInterviewViewModel model;
    private final transient Function<String, @Nullable Component> workOf;
    private final QuestionCard question;
    private final GuidanceCard guidance = new GuidanceCard();
    private final Div above = new Div();
    private final Div body = new Div();
    private @Nullable String stageShown;

    /**
     * @param workOf what a stage asks to be filled in, or null when it asks for nothing
     * @param moved told after each step through the questions
     */
    MeetingGuide(FirstInterviewViewModel model, Function<String, @Nullable Component> workOf, Runnable moved) {
        this.model = model;
        this.workOf = workOf;
        question = new QuestionCard(new Steps(moved));
        question.setKeys(MeetingKey.EARLIER.keys(), MeetingKey.NEXT.keys(), MeetingKey.ANOTHER_WAY.keys());
        addClassName("meeting-guide");
        getElement().setAttribute("aria-label", getTranslation("meetings.guide.label"));
        body.addClassName("guide-body");
        add(above, question, body, guidance);
        refresh();
    }

    void refresh() {
        QuestionWalk walk = model.conversation().walk();
        question.show(new QuestionCard.Shown(
                walk.question(),
                walk.place(),
                model.progress().asked().size(),
                model.conversation().wording(),
                Optional.ofNullable(model.progress().component()),
                walk.hasEarlier(),
                walk.hasNext()));
        if (!walk.stage().id().equals(stageShown)) {
            stageShown = walk.stage().id();
            guidance.show(walk.stage());
            showWork();
            getElement().callJsFunction("scrollTo", 0, 0);
        }
    }

    /** Builds what the stage asks for anew. */
    void showWork() {
        above.removeAll();
        body.removeAll();
        Component work = workOf.apply(model.progress().stage());
        boolean headed = work instanceof Headed some && some.isHeaded();
        setClassName("looking-again", headed);
        above.setVisible(headed);
        if (work instanceof Headed some && headed) {
            above.add(some.heading());
        }
        body.setVisible(work != null);
        if (work != null) {
            body.add(work);
        }
    }

    private final class Steps implements QuestionCard.Listener {

        private final Runnable moved;

        private Steps(Runnable moved) {
            this.moved = moved;
        }

        @Override
        public void earlier() {
            step(model.conversation()::earlier);
        }

        @Override
        public void next() {
            step(model.conversation()::next);
        }

        @Override
        public void anotherWay() {
            step(model.conversation()::anotherWay);
        }

        @Override
        public void filter(Optional<HolisticComponent> component) {
            step(() -> model.conversation().filter(component.orElse(null)));
        }

        private void step(Runnable step) {
            step.run();
            refresh();
            moved.run();
        }
    }
}

package org.cairn.endings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Consumer;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.cycle.Parting;
import org.cairn.cycle.PartingStep;
import org.cairn.endings.Ending;
import org.cairn.endings.EndingService;
import org.cairn.goals.GoalService;
import org.cairn.goals.ui.BlockWords;
import org.cairn.meetings.Agreement;
import org.cairn.relationships.RelationshipId;

/** Lays out one step of an ending: what there is to look at, to choose and to write. */
@org.springframework.stereotype.Component
class EndingContent {

    private final EndingService endings;
    private final EndingTexts texts;
    private final GoalService goals;
    private final BlockWords blocks;
    private final DayWords days;

    EndingContent(EndingService endings, EndingTexts texts, GoalService goals, BlockWords blocks, DayWords days) {
        this.endings = endings;
        this.texts = texts;
        this.goals = goals;
        this.blocks = blocks;
        this.days = days;
    }

    /**
     * @param saved told when a choice is kept
     * @param notesChosen told when something else is to happen to the notes
     */
    Component of(
            RelationshipId relationship,
            PartingStep step,
            Ending ending,
            Consumer<Instant> saved,
            Runnable notesChosen) {
        Agreement.Writing writing = endings.agreed(relationship).writing();
        Div content = new Div();
        content.addClassNames("stack", "ending-content");
        switch (step.id()) {
            case Parting.ACHIEVED -> content.add(AchievedGoals.of(relationship, goals, blocks, days));
            case Parting.UNFINISHED ->
                content.add(new UnfinishedGoals(relationship, endings, goals, ending, days, saved));
            case Parting.HAPPENED -> content.add(happened(relationship, ending, writing, saved));
            default -> {
                if (EndingPath.isAboutNotes(step.id())) {
                    content.add(new NotesChoice(relationship, endings, days, saved, notesChosen));
                    return content;
                }
            }
        }
        content.add(writing.allowsNotes() ? words(relationship, step) : toTalk(content));
        return content;
    }

    private Component happened(
            RelationshipId relationship, Ending ending, Agreement.Writing writing, Consumer<Instant> saved) {
        return writing.allowsNotes() ? new HappenedChoice(relationship, endings, ending, saved) : new Div();
    }

    private SealedTextArea words(RelationshipId relationship, PartingStep step) {
        SealedTextArea field = new SealedTextArea(step.title(), Visibility.ONLY_YOU);
        field.setRows(4);
        field.setMaxLength(Ending.LONGEST);
        field.show(texts.of(relationship, step.id()));
        return field;
    }

    private static Component toTalk(Component owner) {
        return EndingPlaces.quiet(owner.getTranslation("endings.noNotes"));
    }
}

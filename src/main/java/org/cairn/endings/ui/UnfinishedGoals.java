package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Fate;
import org.cairn.endings.EndingService;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.goals.ui.GoalFacts;
import org.cairn.journal.Entry;
import org.cairn.relationships.RelationshipId;

/** What becomes of each goal that is still open. Nothing has to be chosen; the goals themselves stay as they were. */
final class UnfinishedGoals extends Div {

    private final transient RelationshipId relationship;
    private final transient EndingService endings;
    private final transient Consumer<Instant> saved;

    UnfinishedGoals(
            RelationshipId relationship,
            EndingService endings,
            GoalService goals,
            Ending ending,
            DayWords days,
            Consumer<Instant> saved) {
        this.relationship = relationship;
        this.endings = endings;
        this.saved = saved;
        addClassName("ending-unfinished");
        List<Entry<Goal>> open = goals.of(relationship).stream()
                .filter(goal -> goal.content().isOpen())
                .toList();
        if (open.isEmpty()) {
            add(EndingPlaces.quiet(getTranslation("endings.unfinished.none")));
        }
        open.forEach(goal -> add(part(goal, ending, days)));
    }

    private Section part(Entry<Goal> goal, Ending ending, DayWords days) {
        H2 what = new H2(goal.content().what().strip());
        what.addClassName("ending-goal");
        what.setId("goal-" + UUID.randomUUID());
        what.getElement().setAttribute("dir", "auto");
        RadioButtonGroup<Fate> fate = new RadioButtonGroup<>();
        fate.setItems(Fate.values());
        fate.addClassName("outcome-choice");
        fate.setAriaLabelledBy(what.getId().orElseThrow());
        fate.setItemLabelGenerator(one -> getTranslation("endings.fate." + one));
        fate.setValue(ending.fateOf(goal.id()));
        fate.addValueChangeListener(
                change -> saved.accept(endings.choose(relationship, former -> former.with(goal.id(), change.getValue()))
                        .savedAt()));
        Section part = new Section(what);
        GoalFacts facts = new GoalFacts(goal.content(), days);
        if (!facts.isEmpty()) {
            part.add(facts);
        }
        part.add(fate);
        part.addClassName("stack");
        return part;
    }
}

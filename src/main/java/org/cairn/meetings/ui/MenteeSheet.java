package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Question;
import org.cairn.cycle.Stage;
import org.cairn.cycle.ui.CycleMap;
import org.cairn.goals.Goal;
import org.cairn.goals.ui.GoalRow;
import org.cairn.journal.Entry;

/** What the mentee may hold in the hands: the question, the map and the goals. Nothing else is on the page. */
class MenteeSheet extends Main {

    private final transient FirstInterviewViewModel model;
    private final H1 question = new H1();
    private final Paragraph alternative = new Paragraph();

    /** @param back told when the mentor has the screen again and says so twice */
    MenteeSheet(FirstInterviewViewModel model, DayWords days, Runnable back) {
        this.model = model;
        addClassName("mentee-sheet");
        add(map(), question(), goals(days), wayBack(back));
        ask();
    }

    private CycleMap map() {
        CycleMap map = new CycleMap();
        Set<String> visited = model.cycle().stages().stream()
                .map(Stage::id)
                .filter(model.conversation()::visited)
                .collect(Collectors.toSet());
        map.show(model.cycle(), model.progress().stage(), visited);
        return map;
    }

    private Section question() {
        question.addClassName("question-text");
        question.getElement().setAttribute("aria-live", "polite");
        alternative.addClassName("question-alternative");
        Button another = new Button(getTranslation("cycle.question.anotherWay"), _ -> {
            model.conversation().anotherWay();
            ask();
        });
        MeetingKey.ANOTHER_WAY.clicks(another);
        Section section = new Section(question, alternative, another);
        section.addClassName("mentee-question");
        section.getElement().setAttribute("aria-label", getTranslation("meetings.guide.label"));
        return section;
    }

    private void ask() {
        Question asked = model.conversation().walk().question();
        int wording = model.conversation().wording();
        question.setText(asked.wording(wording));
        alternative.removeAll();
        alternative.add(
                new Span(getTranslation("cycle.question.anotherWay.label") + " "),
                new Emphasis(asked.wording(wording + 1)));
    }

    /** Without the blocks that they answer: those are the mentor's. */
    private Div goals(DayWords days) {
        Div goals = new Div();
        goals.addClassName("mentee-goals");
        List<Goal> written = model.goals().all().stream()
                .map(Entry::content)
                .filter(goal -> !goal.what().isBlank())
                .toList();
        if (!written.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("goal-list", "card");
            written.forEach(goal -> list.add(new GoalRow(goal, Map.of(), days)));
            goals.add(new H2(getTranslation("meetings.mentee.goals")), list);
        }
        return goals;
    }

    private Div wayBack(Runnable back) {
        Button mine = new Button(
                getTranslation("meetings.mentee.back"),
                _ -> Confirm.ask(
                        getTranslation("meetings.mentee.ask.title"),
                        getTranslation("meetings.mentee.ask.sentence"),
                        getTranslation("meetings.mentee.ask.verb"),
                        back));
        mine.addThemeVariants(ButtonVariant.TERTIARY);
        MeetingKey.MENTEE.clicks(mine);
        Div foot = new Div(mine);
        foot.addClassName("mentee-foot");
        return foot;
    }
}

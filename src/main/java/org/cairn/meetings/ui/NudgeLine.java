package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.meetings.Nudge;

/** One calm sentence, the one thing that answers it, and "not now". */
final class NudgeLine extends ListItem {

    private final Button notNow;

    /**
     * @param name whom it is about, where the page does not say so; otherwise empty
     * @param begin begins a meeting
     * @param putOff puts it off
     */
    NudgeLine(Nudge nudge, String name, DayWords days, Runnable begin, Runnable putOff) {
        addClassName("nudge");
        String sentence = sentence(nudge, name, days);
        Paragraph words = new Paragraph(sentence);
        words.getElement().setAttribute("dir", "auto");
        notNow = new Button(getTranslation("meetings.nudge.notNow"), _ -> putOff.run());
        notNow.addThemeVariants(ButtonVariant.TERTIARY);
        notNow.setAriaLabel(getTranslation("meetings.nudge.notNow.of", sentence));
        Div ways = new Div(answer(nudge, sentence, begin), notNow);
        ways.addClassName("row");
        if (nudge.matter() == Nudge.Matter.MEETING) {
            ways.add(ended(nudge, sentence));
        }
        add(words, ways);
    }

    void focus() {
        notNow.focus();
    }

    private String sentence(Nudge nudge, String name, DayWords days) {
        String where = name.isEmpty() ? "meetings.nudge.here." : "meetings.nudge.";
        String day = days.day(nudge.day());
        return switch (nudge.matter()) {
            case MEETING -> getTranslation(where + (nudge.agreed() ? "date" : "meeting"), name, day);
            case GOALS -> {
                Goal first = nudge.goals().getFirst().content();
                yield nudge.goals().size() == 1
                        ? getTranslation(where + "goal", name, day, first.what().strip())
                        : getTranslation(
                                where + "goals", name, day, nudge.goals().size());
            }
            case LOOK -> getTranslation(where + "together", name);
        };
    }

    private Component answer(Nudge nudge, String sentence, Runnable begin) {
        return switch (nudge.matter()) {
            case MEETING -> {
                Button go = new Button(getTranslation("meetings.nudge.begin"), _ -> begin.run());
                go.setAriaLabel(getTranslation("meetings.nudge.begin.of", sentence));
                yield go;
            }
            case GOALS ->
                look(
                        Links.place(nudge.relationship()) + "#goal-"
                                + nudge.goals().getFirst().id(),
                        sentence);
            case LOOK -> look(Links.place(nudge.relationship()) + "/together", sentence);
        };
    }

    /** Somebody may not come back, and a line that asks again and again is no help then. */
    private Anchor ended(Nudge nudge, String sentence) {
        Anchor ended = Links.to(Links.place(nudge.relationship()) + "/ending", getTranslation("meetings.nudge.ended"));
        ended.addClassName("line-link");
        ended.setAriaLabel(getTranslation("meetings.nudge.ended.of", sentence));
        return ended;
    }

    private Anchor look(String place, String sentence) {
        Anchor look = Links.to(place, getTranslation("meetings.nudge.look"));
        look.addClassName("link-button");
        look.setAriaLabel(getTranslation("meetings.nudge.look.of", sentence));
        return look;
    }
}

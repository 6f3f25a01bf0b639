package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.ui.TodayViewModel.Nudge;
import org.cairn.meetings.ui.TodayViewModel.Person;
import org.cairn.relationships.RelationshipId;

/** Short lists of what comes next: dates that were agreed, and goals to look at again. They remind and never urge. */
final class ComingUp {

    private static final int MOST = 4;

    private ComingUp() {}

    static Card dates(List<Person> coming, List<Person> passed, DayWords days) {
        Card card = card("meetings.today.dates");
        UnorderedList list = list(card);
        coming.stream()
                .limit(MOST)
                .forEach(one -> list.add(row(
                        one.summary().id(),
                        "",
                        one.summary().name(),
                        MeetingWords.next(days, one.next().orElseThrow()))));
        passed.stream()
                .limit(MOST)
                .forEach(one -> list.add(row(
                        one.summary().id(),
                        "",
                        one.summary().name(),
                        card.getTranslation(
                                "meetings.today.passed", days.day(one.nextOn().orElseThrow())))));
        return card;
    }

    static Card goals(List<Nudge> nudges, DayWords days) {
        Card card = card("meetings.today.goals");
        UnorderedList list = list(card);
        nudges.stream()
                .limit(MOST)
                .forEach(nudge -> list.add(row(
                        nudge.person().summary().id(),
                        "#goal-" + nudge.id(),
                        nudge.goal().what(),
                        card.getTranslation(
                                nudge.day().isBefore(days.today())
                                        ? "meetings.today.goal.passed"
                                        : "meetings.today.goal.soon",
                                nudge.person().summary().name(),
                                days.day(nudge.day())))));
        if (nudges.size() > MOST) {
            card.add(Links.small(card.getTranslation("meetings.today.goals.more", nudges.size() - MOST), "quiet"));
        }
        return card;
    }

    private static Card card(String titleKey) {
        Card card = new Card(com.vaadin.flow.i18n.I18NProvider.translate(titleKey));
        card.addClassName("coming-up");
        return card;
    }

    private static UnorderedList list(Card card) {
        UnorderedList list = new UnorderedList();
        list.addClassName("coming-list");
        card.add(list);
        return list;
    }

    private static ListItem row(RelationshipId relationship, String part, String words, String under) {
        var link = Links.to(Links.place(relationship) + part, words);
        link.getElement().setAttribute("dir", "auto");
        Paragraph line = Links.small(under, "quiet");
        return new ListItem(link, line);
    }
}

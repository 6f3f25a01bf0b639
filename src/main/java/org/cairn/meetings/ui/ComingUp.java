package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.ui.TodayViewModel.GoalAhead;
import org.cairn.meetings.ui.TodayViewModel.Person;
import org.cairn.relationships.RelationshipId;

/** Short lists of what comes next: dates that were agreed, and goals to look at again. They remind and never urge. */
final class ComingUp {

    private static final int MOST = 4;

    private ComingUp() {}

    static Card dates(List<Person> coming, DayWords days) {
        Card card = card("meetings.today.dates");
        UnorderedList list = list(card);
        coming.stream()
                .limit(MOST)
                .forEach(one -> list.add(row(
                        one.summary().id(),
                        "",
                        one.summary().name(),
                        MeetingWords.next(days, one.next().orElseThrow()))));
        return card;
    }

    static Card goals(List<GoalAhead> ahead, DayWords days) {
        Card card = card("meetings.today.goals");
        UnorderedList list = list(card);
        ahead.stream()
                .limit(MOST)
                .forEach(one -> list.add(row(
                        one.person().summary().id(),
                        "#goal-" + one.id(),
                        one.goal().what(),
                        card.getTranslation(
                                "meetings.today.goal.soon",
                                one.person().summary().name(),
                                days.day(one.day())))));
        if (ahead.size() > MOST) {
            card.add(Links.small(card.getTranslation("meetings.today.goals.more", ahead.size() - MOST), "quiet"));
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

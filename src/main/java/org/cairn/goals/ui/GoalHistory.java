package org.cairn.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.GoalReview;

/** What was said of a goal at one review after the other, oldest first. */
public final class GoalHistory extends ListItem {

    public GoalHistory(List<GoalReview> said, DayWords days) {
        addClassName("goal-history");
        OrderedList list = new OrderedList();
        said.forEach(review -> list.add(item(review, days)));
        add(list);
    }

    private ListItem item(GoalReview review, DayWords days) {
        Div head = new Div();
        head.addClassNames("quiet", "small");
        if (review.settledOn() != null) {
            head.add(new Span(days.day(review.settledOn())));
        }
        if (review.outcome() != null) {
            head.add(new Span(" · " + getTranslation("goals.outcome." + review.outcome())));
        }
        if (review.confidence() != null) {
            head.add(new Span(" · " + getTranslation("goals.confidence", review.confidence())));
        }
        ListItem item = new ListItem(head);
        said(item, "happened", review.happened());
        said(item, "learnt", review.learnt());
        said(item, "inTheWay", review.inTheWay());
        return item;
    }

    private void said(ListItem item, String what, String words) {
        if (!words.isBlank()) {
            Paragraph line = new Paragraph(getTranslation("goals.history." + what, words.strip()));
            line.addClassNames("as-typed", "small");
            line.getElement().setAttribute("dir", "auto");
            item.add(line);
        }
    }
}

package org.cairn.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.practice.Hours;
import org.cairn.practice.OwnLearning;
import org.cairn.practice.Recognising;

/** What counts for learning credit: the hours with mentees, the mentor's own learning, and the way to the record. */
@SpringComponent
class CreditCard {

    private final OwnLearning learning;
    private final Recognising recognising;
    private final DayWords days;

    CreditCard(OwnLearning learning, Recognising recognising, DayWords days) {
        this.learning = learning;
        this.recognising = recognising;
        this.days = days;
    }

    /**
     * @param hours of the last twelve months
     * @param changed called when the hours are others than before
     */
    Card card(Hours hours, Runnable changed) {
        Card card = new Card(I18NProvider.translate("practice.credit.title"));
        card.setId("credit");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        Paragraph sum = new Paragraph(card.getTranslation(
                "practice.credit.sum",
                HourWords.of(hours.minutes() + hours.learning(), I18NProvider::translate),
                HourWords.of(hours.minutes(), I18NProvider::translate),
                HourWords.of(hours.learning(), I18NProvider::translate)));
        Paragraph what = new Paragraph(card.getTranslation("practice.credit.what"));
        what.addClassNames("quiet", "small");
        Anchor record = new Anchor("practice/record", card.getTranslation("practice.credit.record"));
        record.getElement().setAttribute("router-link", true);
        record.addClassName("quiet-button");
        card.add(sum, what, new LearningList(learning, recognising, days, changed), record);
        return card;
    }
}

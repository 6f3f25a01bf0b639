package org.cairn.practice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.practice.LearningPoints;
import org.cairn.practice.Recognising;

/** What the mentor wants to talk about with other mentors. */
@SpringComponent
class PointsCard {

    private final LearningPoints points;
    private final PointTexts texts;
    private final Recognising recognising;
    private final DayWords days;

    PointsCard(LearningPoints points, PointTexts texts, Recognising recognising, DayWords days) {
        this.points = points;
        this.texts = texts;
        this.recognising = recognising;
        this.days = days;
    }

    Card card() {
        Card card = new Card(I18NProvider.translate("practice.points.title"));
        card.setId("points");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        card.add(new PointList(points, texts, recognising, days));
        return card;
    }
}

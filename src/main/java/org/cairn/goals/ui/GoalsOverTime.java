package org.cairn.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.ChartView;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.goals.GoalCourse;
import org.cairn.goals.GoalService;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** The goals of a relationship as a picture, once there was a look at any of them. */
@org.springframework.stereotype.Component
class GoalsOverTime implements RelationshipSection {

    private final GoalService goals;
    private final DayWords days;

    GoalsOverTime(GoalService goals, DayWords days) {
        this.goals = goals;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component content(RelationshipId relationship) {
        List<GoalCourse> courses = GoalCourse.of(goals.of(relationship), goals.reviewsOf(relationship));
        if (courses.stream().allMatch(course -> course.looks().isEmpty())) {
            return new Div();
        }
        Card card = new Card(I18NProvider.translate("goals.chart.title"));
        card.badge(new VisibilityBadge(Visibility.YOU_AND_MENTEE));
        card.add(ChartView.wide(new GoalsChart(courses, days, I18NProvider::translate)));
        return card;
    }
}

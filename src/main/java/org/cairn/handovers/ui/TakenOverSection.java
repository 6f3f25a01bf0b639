package org.cairn.handovers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.DayWords;
import org.cairn.handovers.TakenOver;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** Beside a relationship that another mentor began: from whom it came, and when. */
@org.springframework.stereotype.Component
class TakenOverSection implements RelationshipSection {

    private final Journal journal;
    private final DayWords days;

    TakenOverSection(Journal journal, DayWords days) {
        this.journal = journal;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Div lines = new Div();
        lines.addClassName("stack");
        for (Entry<TakenOver> each : journal.entries(relationship, TakenOver.TYPE)) {
            TakenOver taken = each.content();
            Paragraph line =
                    new Paragraph(I18NProvider.translate("handovers.from", taken.from(), days.date(taken.on())));
            line.addClassNames("quiet", "small");
            lines.add(line);
        }
        lines.setVisible(lines.getComponentCount() > 0);
        return lines;
    }
}

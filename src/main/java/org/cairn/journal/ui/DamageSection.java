package org.cairn.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cairn.common.ui.Card;
import org.cairn.journal.IntegrityReport;
import org.cairn.journal.IntegrityReport.Problem;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** Stands on top of a relationship's page when something stored for it no longer opens; else it is not to be seen. */
@SpringComponent
class DamageSection implements RelationshipSection {

    private final Journal journal;

    DamageSection(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return Integer.MIN_VALUE;
    }

    @Override
    public Component content(RelationshipId relationship) {
        if (journal.isSound(relationship)) {
            Card nothing = new Card();
            nothing.setVisible(false);
            return nothing;
        }
        Card card = new Card(I18NProvider.translate("journal.damage.title"));
        Paragraph what = new Paragraph(I18NProvider.translate("journal.damage.what"));
        Paragraph help = new Paragraph(I18NProvider.translate("journal.damage.help"));
        Button look = new Button(I18NProvider.translate("journal.damage.look"));
        look.addClickListener(click -> {
            card.remove(look);
            card.add(list(journal.verify(relationship)));
        });
        card.add(what, help, look);
        return card;
    }

    private static Component list(IntegrityReport report) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        report.problems().forEach(problem -> list.add(new ListItem(sentence(problem))));
        return list;
    }

    private static String sentence(Problem problem) {
        String type = problem.type() == null ? "" : problem.type();
        return I18NProvider.translate("journal.damage.kind." + problem.kind(), type, problem.revision());
    }
}

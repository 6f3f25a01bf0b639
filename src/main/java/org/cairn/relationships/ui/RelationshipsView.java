package org.cairn.relationships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.springframework.beans.factory.ObjectProvider;

/** The people a mentor walks with, those who were put away, and those with whom it has ended. {@code ?new} asks for somebody new at once. */
@Route("relationships")
@RolesAllowed("MENTOR")
public class RelationshipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SOMEONE_NEW = "relationships?new";

    private final transient RelationshipService relationships;
    private final transient Glances glances;
    private final transient ObjectProvider<RelationshipsPart> parts;

    RelationshipsView(RelationshipService relationships, Glances glances, ObjectProvider<RelationshipsPart> parts) {
        this.relationships = relationships;
        this.glances = glances;
        this.parts = parts;
        addClassNames("page", "relationships");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("relationships.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("new")) {
            askForSomeoneNew();
        }
    }

    private void show() {
        removeAll();
        List<RelationshipSummary> all = relationships.mine();
        List<RelationshipSummary> active =
                all.stream().filter(one -> !one.archived()).toList();
        List<RelationshipSummary> archived =
                all.stream().filter(one -> one.archived() && !one.isEnded()).toList();
        List<RelationshipSummary> ended =
                all.stream().filter(RelationshipSummary::isEnded).toList();
        add(new PageHeading(getTranslation("relationships.title")));
        add(active.isEmpty() ? empty(all.isEmpty()) : cards(active));
        if (!archived.isEmpty()) {
            add(archive(archived));
        }
        if (!ended.isEmpty()) {
            add(ended(ended));
        }
        parts.orderedStream().flatMap(part -> part.content().stream()).forEach(this::add);
    }

    private Component empty(boolean nobodyYet) {
        Button first = new Button(getTranslation("relationships.new.title"), click -> askForSomeoneNew());
        first.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                getTranslation(nobodyYet ? "relationships.empty" : "relationships.empty.archived"), first);
    }

    private void askForSomeoneNew() {
        NameDialog.forSomeoneNew(name -> RelationshipView.open(relationships.begin(name)))
                .open();
    }

    private Component cards(List<RelationshipSummary> active) {
        UnorderedList grid = new UnorderedList();
        grid.addClassName("people-grid");
        active.forEach(one -> grid.add(new ListItem(new RelationshipCard(one, glances.of(one)))));
        grid.add(new ListItem(someoneNew()));
        return grid;
    }

    private Component someoneNew() {
        Anchor card = new Anchor(SOMEONE_NEW);
        card.getElement().setAttribute("router-link", true);
        card.addClassNames("person-card", "new-person");
        Paragraph note = new Paragraph(getTranslation("relationships.new.note"));
        note.addClassNames("quiet", "small");
        card.add(new Span(getTranslation("relationships.new.card")), note);
        return card;
    }

    private Component archive(List<RelationshipSummary> archived) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        archived.forEach(one -> list.add(new ArchivedRow(one, glances.since(one), () -> bringBack(one))));
        return new Details(getTranslation("relationships.archived", archived.size()), list);
    }

    private Component ended(List<RelationshipSummary> ended) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        ended.forEach(one -> list.add(new EndedRow(one, glances.of(one))));
        return new Details(getTranslation("relationships.ended", ended.size()), list);
    }

    private void bringBack(RelationshipSummary one) {
        relationships.bringBack(one.id());
        show();
    }
}

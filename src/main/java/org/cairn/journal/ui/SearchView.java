package org.cairn.journal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.journal.Journal;
import org.cairn.journal.SearchHit;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.springframework.beans.factory.ObjectProvider;

/** Looks through all own notes while somebody types. What is looked for stands in no address and in no log. */
@Route("search")
@RolesAllowed("MENTOR")
public class SearchView extends Div implements HasDynamicTitle {

    private static final int PAUSE = 120;

    private final transient Journal journal;
    private final transient RelationshipService relationships;
    private final transient List<SearchPlaces> places;
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final OrderedList hits = new OrderedList();

    SearchView(Journal journal, RelationshipService relationships, ObjectProvider<SearchPlaces> places) {
        this.journal = journal;
        this.relationships = relationships;
        this.places = places.orderedStream().toList();
        addClassNames("page", "search");
        field.addClassName("search-field");
        field.setAriaLabel(getTranslation("journal.search.field"));
        field.setPlaceholder(getTranslation("journal.search.placeholder"));
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setMaxLength(200);
        field.getElement().setAttribute("autocomplete", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(typed -> show(typed.getValue()));
        count.addClassNames("quiet", "small", "search-count");
        count.getElement().setAttribute("role", "status");
        hits.addClassName("search-hits");
        Div line = new Div(field, new VisibilityBadge(Visibility.ONLY_YOU));
        line.addClassName("search-line");
        add(new PageHeading(getTranslation("journal.search.title")), line, count, hits);
        show("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journal.search.page");
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        field.focus();
        // once the page stands there, and while the first letters are typed
        getElement().executeJs("return true").then(shown -> journal.openAll());
    }

    private void show(String words) {
        hits.removeAll();
        if (words.isBlank()) {
            count.setText(getTranslation("journal.search.empty"));
            return;
        }
        List<SearchHit> found = journal.search(words).stream()
                .sorted(Comparator.comparing(hit -> !hit.isName()))
                .toList();
        count.setText(
                found.isEmpty()
                        ? getTranslation("journal.search.nothing")
                        : getTranslation("journal.search.found", found.size()));
        Map<RelationshipId, RelationshipSummary> people =
                relationships.mine().stream().collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        found.forEach(hit -> hits.add(new SearchHitRow(people.get(hit.relationship()), hit, placeOf(hit))));
    }

    private SearchPlaces.Place placeOf(SearchHit hit) {
        return places.stream()
                .flatMap(feature -> feature.of(hit).stream())
                .findFirst()
                .orElseGet(() -> new SearchPlaces.Place(
                        getTranslation(hit.isName() ? "journal.search.name" : "journal.search.other"),
                        "",
                        "relationships/" + hit.relationship()));
    }
}

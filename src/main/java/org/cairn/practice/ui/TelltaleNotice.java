package org.cairn.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.practice.Telltale;

/** Quiet lines beside words that are to be taken along: by what somebody might be recognised in them. It stops nothing. */
final class TelltaleNotice extends Div {

    private List<Telltale> shown = List.of();
    private boolean withPatients = true;

    TelltaleNotice(List<Telltale> found) {
        addClassName("recognised");
        getElement().setAttribute("role", "status");
        show(found);
    }

    /** A field for private words says that by itself. */
    void leavePatientsToTheField() {
        withPatients = false;
        show(shown);
    }

    void show(List<Telltale> all) {
        List<Telltale> found = all.stream()
                .filter(one -> withPatients || one.kind() != Telltale.Kind.PATIENT)
                .toList();
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        removeAll();
        if (found.isEmpty()) {
            return;
        }
        UnorderedList lines = new UnorderedList();
        found.stream()
                .map(one -> new ListItem(getTranslation("practice.recognised." + one.kind(), one.words())))
                .forEach(lines::add);
        add(new Paragraph(getTranslation("practice.recognised.title")), lines);
    }
}

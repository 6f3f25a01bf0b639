package org.cairn.endings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Certificate;
import org.cairn.endings.Destroying;
import org.cairn.relationships.ui.RelationshipsPart;

/** The certificates of what was destroyed, beneath the list of relationships. */
@org.springframework.stereotype.Component
class CertificatesPart implements RelationshipsPart {

    private final Destroying destroying;
    private final DayWords days;

    CertificatesPart(Destroying destroying, DayWords days) {
        this.destroying = destroying;
        this.days = days;
    }

    @Override
    public Optional<Component> content() {
        List<Certificate> all = destroying.certificates();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        all.forEach(one -> list.add(line(one)));
        return Optional.of(new Details(I18NProvider.translate("endings.certificates", all.size()), list));
    }

    private ListItem line(Certificate one) {
        var link = EndingPlaces.link(
                EndingPlaces.certificate(one.reference()),
                I18NProvider.translate("endings.certificates.line", one.reference()));
        ListItem line = new ListItem(
                link,
                EndingPlaces.small(
                        I18NProvider.translate("endings.certificates.when", days.date(days.dayOf(one.destroyedAt())))));
        line.addClassName("certificate-line");
        return line;
    }
}

package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Certificate;

/** A certificate of destruction on a sheet. */
final class CertificateSheet extends Article {

    CertificateSheet(Certificate certificate, DayWords days) {
        addClassName("hand-out");
        Paragraph over = EndingPlaces.quiet(getTranslation("endings.certificate.reference", certificate.reference()));
        Paragraph whom = new Paragraph(getTranslation("endings.certificate.for"));
        whom.addClassName("certificate-for");
        add(over, new H1(getTranslation("endings.certificate.title")), whom);
        String gone = getTranslation("endings.certificate.gone");
        CertificateWords.of(certificate, days).forEach((heading, words) -> {
            Section part = part(heading, words);
            if (heading.equals(gone)) {
                UnorderedList kinds = new UnorderedList();
                CertificateWords.kinds(certificate).forEach(kind -> kinds.add(new ListItem(kind)));
                part.addComponentAtIndex(1, kinds);
            }
            add(part);
        });
        Paragraph names = new Paragraph(getTranslation("endings.certificate.names"));
        names.addClassNames("quiet", "small");
        add(names);
    }

    private static Section part(String heading, List<String> words) {
        Section part = new Section(new H2(heading));
        words.forEach(line -> part.add(new Paragraph(line)));
        part.addClassName("hand-out-part");
        return part;
    }
}

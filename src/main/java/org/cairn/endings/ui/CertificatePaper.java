package org.cairn.endings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.PaperPress;
import org.cairn.common.paper.Part;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Certificate;

/** A certificate of destruction as a tagged PDF: the same words as on the page. */
final class CertificatePaper {

    /** As wide as a name written by hand. */
    private static final int LINE = 50;

    private CertificatePaper() {}

    static byte[] print(Certificate certificate, DayWords days) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Words.quiet(text("endings.certificate.reference", certificate.reference())));
        parts.add(Part.Words.of(text("endings.certificate.for") + " " + ".".repeat(LINE)));
        String gone = text("endings.certificate.gone");
        CertificateWords.of(certificate, days).forEach((heading, words) -> {
            parts.add(Part.Heading.of(heading));
            if (heading.equals(gone)) {
                parts.add(new Part.Lines(CertificateWords.kinds(certificate)));
            }
            words.forEach(line -> parts.add(Part.Words.of(line)));
        });
        parts.add(Part.Words.quiet(text("endings.certificate.names")));
        return PaperPress.print(
                new Paper(text("endings.certificate.title"), days.dayOf(certificate.destroyedAt()), parts));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}

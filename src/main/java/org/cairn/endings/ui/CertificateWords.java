package org.cairn.endings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Certificate;

/** What a certificate says, part by part, for the page and for paper alike. It holds no content and names nobody. */
final class CertificateWords {

    private CertificateWords() {}

    /** The headings with the paragraphs beneath each, in order; what there was is a list of its own. */
    static Map<String, List<String>> of(Certificate certificate, DayWords days) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(text("endings.certificate.which"), List.of(which(certificate, days)));
        parts.put(
                text("endings.certificate.when"),
                List.of(text("endings.certificate.by." + certificate.cause(), days.moment(certificate.destroyedAt()))));
        parts.put(
                text("endings.certificate.gone"),
                List.of(text("endings.certificate.rows", certificate.rows(), certificate.keys())));
        parts.put(
                text("endings.certificate.verified"),
                List.of(
                        certificate.isVerified()
                                ? text("endings.certificate.verified.on", days.moment(certificate.verifiedAt()))
                                : text("endings.certificate.verified.not")));
        parts.put(text("endings.certificate.left"), left(certificate, days));
        return parts;
    }

    /** What there was: "12 notes", "3 goals". */
    static List<String> kinds(Certificate certificate) {
        return KindWords.of(certificate.entries());
    }

    private static String which(Certificate certificate, DayWords days) {
        return certificate.endedOn() == null
                ? text("endings.certificate.began", days.date(certificate.beganOn()))
                : text("endings.certificate.ended", days.date(certificate.beganOn()), days.date(certificate.endedOn()));
    }

    private static List<String> left(Certificate certificate, DayWords days) {
        String backups = text("endings.certificate.backups", days.date(certificate.backupsUntil()));
        String stays = text("endings.certificate.stays");
        return certificate.inAFile()
                ? List.of(backups, text("endings.certificate.file"), stays)
                : List.of(backups, text("endings.certificate.server"), stays);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}

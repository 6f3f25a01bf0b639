package org.cairn.common.paper;

import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a file says about itself besides its title and language: the day, and neither an author nor the hour. */
final class Imprint {

    private Imprint() {}

    static void on(PDDocument document, Paper paper) {
        var day = GregorianCalendar.from(paper.madeOn().atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(day);
        // else the clock would be part of it
        document.setDocumentId(paper.madeOn().toEpochDay());
    }
}

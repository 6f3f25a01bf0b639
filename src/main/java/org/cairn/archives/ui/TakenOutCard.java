package org.cairn.archives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.cairn.archives.TakenOut;
import org.cairn.common.ui.Card;

/** An archive that was made: what is in it, and the file. It can be fetched while this is on the page. */
final class TakenOutCard extends Div {

    private static final double MEGABYTE = 1024 * 1024;

    TakenOutCard(TakenOut made, LocalDate today, Runnable another) {
        Card card = new Card(getTranslation("archives.out.done"));
        card.add(new Paragraph(getTranslation(
                "archives.out.holds",
                made.relationships(),
                made.meetings(),
                made.revisions(),
                made.bytes() / MEGABYTE)));
        if (made.missing() > 0) {
            card.add(warning(getTranslation("archives.out.missing", made.missing())));
        }
        if (made.leftOut() > 0) {
            card.add(warning(getTranslation("archives.out.leftOut", made.leftOut())));
        }
        Anchor file = new Anchor(
                (DownloadHandler) event -> send(event, made, "cairn-archive-" + today + ".cairn"),
                getTranslation("archives.out.fetch"));
        file.addClassNames("quiet-button", "archive-file");
        Button again = new Button(getTranslation("archives.out.another"), _ -> another.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(file, again);
        actions.addClassName("form-actions");
        Paragraph note = new Paragraph(getTranslation("archives.out.afterwards"));
        note.addClassNames("form-note", "quiet");
        card.add(actions, note);
        add(card);
    }

    private static Paragraph warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("callout");
        return warning;
    }

    private static void send(DownloadEvent event, TakenOut made, String name) throws IOException {
        event.setFileName(name);
        event.setContentType("application/octet-stream");
        event.setContentLength(made.bytes());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (InputStream sealed = made.open()) {
            sealed.transferTo(event.getOutputStream());
        }
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.PaperPress;
import org.cairn.common.paper.PlainText;

/** Takes a sheet away: as a PDF whose name and address say nothing of what is in it, and as text to copy. */
public final class PaperTools extends Div {

    private final Div copying = new Div();

    /**
     * @param file how the file is called, followed by the day: it names nobody
     * @param paper asked for the sheet at each download, so that whoever may no longer have it is refused
     */
    public PaperTools(String file, Supplier<Paper> paper) {
        addClassName("paper-tools");
        Anchor pdf = new Anchor(
                (DownloadHandler) event -> send(event, file, paper.get()), getTranslation("common.paper.pdf"));
        pdf.addClassName("quiet-button");
        copying.addClassName("paper-copying");
        add(pdf, copying);
    }

    /** Offers the text of the sheet as it is now. */
    public void offer(Paper paper) {
        String text = PlainText.of(paper);
        Button copy = new Button(getTranslation("common.paper.copy"));
        Clipboard.onClick(copy).writeText(text, _ -> copied(copy), _ -> byHand(text));
        copying.removeAll();
        copying.add(copy);
    }

    private void copied(Button copy) {
        copy.setText(getTranslation("common.paper.copied"));
        Announcer.say(this, getTranslation("common.paper.copied"));
    }

    /** Browsers give the clipboard to pages with https alone. */
    private void byHand(String text) {
        Pre words = new Pre(text);
        words.addClassName("paper-text");
        words.getElement().setAttribute("tabindex", "0");
        String how = getTranslation("common.paper.byHand");
        words.getElement().setAttribute("role", "group").setAttribute("aria-label", how);
        Announcer.say(this, how);
        copying.add(words);
    }

    private static void send(DownloadEvent event, String file, Paper paper) throws IOException {
        byte[] printed = PaperPress.print(paper);
        event.setFileName(file + "-" + paper.madeOn() + ".pdf");
        event.setContentType("application/pdf");
        event.setContentLength(printed.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(printed);
    }
}

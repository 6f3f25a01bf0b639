package org.cairn.archives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cairn.archives.WaitingArchive;
import org.cairn.vault.SealedFiles;

/** Asks for a sealed file and sends it here; see {@code sealed-file.js}. */
@Tag("cairn-sealed-file")
final class SealedFileChooser extends Component {

    private final transient Function<InputStream, WaitingArchive> receiving;
    private final transient Consumer<WaitingArchive> received;
    private final transient Consumer<RuntimeException> refused;

    SealedFileChooser(
            Function<InputStream, WaitingArchive> receiving,
            Consumer<WaitingArchive> received,
            Consumer<RuntimeException> refused) {
        this.receiving = receiving;
        this.received = received;
        this.refused = refused;
        text("label", "archives.in.choose");
        text("sending", "archives.in.sending");
        text("too-large", "archives.refused.TOO_LARGE");
        text("cancel", "archives.cancel");
        text("cancelled", "archives.cancelled");
        text("failed", "archives.in.failed");
        getElement().setAttribute("most", String.valueOf(SealedFiles.MAXIMUM_BYTES));
        UploadHandler handler = event -> receive(event.getUI(), event.getInputStream());
        getElement().setAttribute("target", handler);
    }

    private void text(String attribute, String key) {
        getElement().setAttribute(attribute, getTranslation(key));
    }

    /** In the thread of the request that brings the file. */
    void receive(UI ui, InputStream coming) {
        try {
            WaitingArchive waiting = receiving.apply(coming);
            if (!tell(ui, () -> received.accept(waiting))) {
                waiting.close();
            }
        } catch (RuntimeException e) {
            tell(ui, () -> refused.accept(e));
        }
    }

    private static boolean tell(UI ui, Runnable what) {
        try {
            ui.access(what::run);
            return true;
        } catch (UIDetachedException gone) {
            return false;
        }
    }
}

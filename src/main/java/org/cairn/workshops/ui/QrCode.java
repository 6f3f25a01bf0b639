package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A QR code as one drawing: dark on white in every scheme, because that is what cameras read. */
final class QrCode extends Span {

    private static final int QUIET = 4;

    /** @param name what the picture is, for whoever cannot see it */
    QrCode(String text, String name) {
        addClassName("qr-code");
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        getElement().setProperty("innerHTML", svg(text));
    }

    static String svg(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append(String.format(Locale.ROOT, "M%d %dh1v1h-1z", x + QUIET, y + QUIET));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return "<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" focusable=\"false\"><path d=\"%s\"/></svg>"
                .formatted(size, size, path);
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Takes what was typed in the last moment before a page went away: the browser sends it in a request that outlives the
 * page, to an address that only this field knows and that dies with it.
 */
final class LastWords implements ElementRequestHandler {

    private static final int MOST_BYTES = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Words(String text, double sequence, String basis) {}

    private final transient SealedTextArea field;

    LastWords(SealedTextArea field) {
        this.field = field;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element element)
            throws IOException {
        UI window = field.getUI().orElse(null);
        Words words = "POST".equals(request.getMethod()) ? read(request) : null;
        if (window == null || words == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        AtomicReference<TextSaving.Answer> answer = new AtomicReference<>();
        window.accessSynchronously(() -> answer.set(field.save(words.text(), words.sequence(), words.basis())));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer.get()));
    }

    private static @Nullable Words read(VaadinRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            Words words = JSON.readValue(body.readNBytes(MOST_BYTES), Words.class);
            return words.text() == null || words.basis() == null ? null : words;
        } catch (JacksonException e) {
            return null;
        }
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.cairn.meetings.Capture;

/** What came up before, offered under the line that is typed: one press takes it up again. The browser shows it. */
final class CaptureSuggestions extends Div {

    private transient List<String> shown = List.of();

    CaptureSuggestions(Capture.Kind kind) {
        addClassName("capture-suggestions");
        getElement()
                .setAttribute("data-suggests", kind.name())
                .setAttribute("hidden", true)
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("meetings.capture.suggestions"));
    }

    void show(List<String> words) {
        if (words.equals(shown)) {
            return;
        }
        shown = List.copyOf(words);
        removeAll();
        words.forEach(one -> {
            NativeButton button = new NativeButton(one);
            button.addClassName("suggestion");
            button.getElement().setAttribute("type", "button").setAttribute("dir", "auto");
            add(button);
        });
    }
}

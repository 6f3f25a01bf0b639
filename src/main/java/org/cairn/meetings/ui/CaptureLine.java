package org.cairn.meetings.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.Capture;
import org.cairn.meetings.MeetingClosedException;
import org.cairn.meetings.NotAgreedException;

/**
 * Catches a few words without leaving the notes: those that are selected there, or a line typed beside them, after
 * which the caret is back where it was. The line keeps its words until the server has them.
 */
@Tag("cairn-capture")
final class CaptureLine extends Component implements HasComponents, HasStyle {

    /** Stores what was caught. */
    interface Keeper {

        void keep(Capture.Kind kind, String words);

        /** Where words of this kind wait in the browser until they are stored. */
        WaitingPlace waiting(Capture.Kind kind);
    }

    private final transient Keeper keeper;
    private final Div row = new Div();
    private final Map<Capture.Kind, CaptureSuggestions> suggestions = new EnumMap<>(Capture.Kind.class);

    CaptureLine(Keeper keeper, Component... others) {
        this.keeper = keeper;
        addClassName("capture");
        row.addClassName("capture-row");
        row.add(others);
        for (Capture.Kind kind : Capture.Kind.values()) {
            row.add(button(kind));
        }
        add(row);
        getElement().appendChild(line());
        getElement().setAttribute("data-waiting", getTranslation("meetings.capture.waiting"));
        getElement().setAttribute("data-failed", getTranslation("meetings.capture.failed"));
    }

    /** Only what the agreement allows to be written down can be caught. */
    void offer(Capture.Kind kind, boolean allowed) {
        row.getChildren()
                .filter(button -> kind.name().equals(button.getElement().getAttribute("data-capture")))
                .forEach(button -> button.setVisible(allowed));
    }

    /** Offers what came up before, quietly, while a line of this kind is typed. */
    void suggest(Capture.Kind kind, List<String> words) {
        suggestions.get(kind).show(words);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        for (Capture.Kind kind : Capture.Kind.values()) {
            WaitingPlace place = keeper.waiting(kind);
            getElement()
                    .executeJs(
                            "customElements.whenDefined('cairn-capture').then(() => this.waitAt($0, $1, $2, $3, $4))",
                            kind.name(),
                            place.owner(),
                            place.relationship(),
                            place.place(),
                            place.key());
        }
    }

    /** Called by the browser; answers with nothing when the words are kept, or with the sentence that says why not. */
    @ClientCallable
    String capture(String kind, String words) {
        if (words.length() > Capture.LONGEST) {
            return getTranslation("common.save.tooLong", Capture.LONGEST);
        }
        try {
            keeper.keep(Capture.Kind.valueOf(kind), words);
            Announcer.say(this, getTranslation("meetings.capture.kept." + kind));
            return "";
        } catch (MeetingClosedException _) {
            return getTranslation("meetings.refused.closed");
        } catch (NotAgreedException _) {
            return getTranslation("meetings.refused.notAgreed");
        }
    }

    private Button button(Capture.Kind kind) {
        Button button = new Button(getTranslation("meetings.capture." + kind.name()));
        button.getElement()
                .setAttribute("data-capture", kind.name())
                .setAttribute("data-label", getTranslation("meetings.capture.label." + kind.name()));
        MeetingKey.valueOf(kind.name()).clicks(button);
        return button;
    }

    /** Opened and closed by the browser alone. */
    private Element line() {
        String id = "capture-" + UUID.randomUUID();
        Element label = new Element("label").setAttribute("for", id).setAttribute("class", "editor-label");
        Element field = new Element("input")
                .setAttribute("id", id)
                .setAttribute("class", "editor-text")
                .setAttribute("type", "text")
                .setAttribute("dir", "auto")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(Capture.LONGEST))
                .setAttribute("aria-describedby", id + "-hint");
        Element hint = new Element("p")
                .setAttribute("id", id + "-hint")
                .setAttribute("class", "editor-hint")
                .setText(getTranslation("meetings.capture.hint"));
        Element problem = new Element("p").setAttribute("class", "editor-error").setAttribute("role", "alert");
        Element head = new Element("div").setAttribute("class", "editor-head");
        head.appendChild(label, new VisibilityBadge(Visibility.ONLY_YOU).getElement());
        Element line = new Element("div").setAttribute("class", "capture-line").setAttribute("hidden", true);
        line.appendChild(head, field, hint, problem);
        for (Capture.Kind kind : Capture.Kind.values()) {
            CaptureSuggestions earlier = new CaptureSuggestions(kind);
            suggestions.put(kind, earlier);
            line.appendChild(earlier.getElement());
        }
        return line;
    }
}

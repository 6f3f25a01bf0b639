package org.cairn.common.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.UUID;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.jspecify.annotations.Nullable;

/**
 * The field for words that are private: it saves itself while they are typed, and the words stay in the browser until
 * the server has said that they are kept. What another window changed meanwhile is shown beside them. Here on the server
 * no copy remains after a save or a load; {@link #clear()} empties the browser too.
 */
@Tag("cairn-editor")
public final class SealedTextArea extends Component implements HasStyle {

    /** As many UTF-16 units as a field takes unless it says otherwise. */
    public static final int DEFAULT_MAX_LENGTH = 200_000;

    private final Element label = new Element("label");
    private final Element head = new Element("div");
    private final Element hint = new Element("p");
    private final Element error = new Element("p");
    private final IdentifierNotice identifiers = new IdentifierNotice();
    private final String id = "editor-" + UUID.randomUUID();
    private Element field = new Element("textarea");
    private @Nullable VisibilityBadge badge;
    private @Nullable Element differing;
    private @Nullable TextSaving saving;
    private int maxLength = DEFAULT_MAX_LENGTH;
    private boolean readOnly;

    /** {@code visibility} is null where the badge stands in a heading beside the field. */
    public SealedTextArea(String label, @Nullable Visibility visibility) {
        addClassName("editor");
        head.setAttribute("class", "editor-head");
        this.label.setAttribute("class", "editor-label");
        this.label.setAttribute("for", id);
        hint.setAttribute("class", "editor-hint").setAttribute("id", id + "-hint");
        error.setAttribute("class", "editor-error").setAttribute("id", id + "-error");
        head.appendChild(this.label);
        getElement().appendChild(head, field, hint, error, identifiers.getElement());
        getElement().setAttribute("data-last-words", new LastWords(this));
        prepareField();
        setLabel(label);
        setHint("");
        setErrorMessage("");
        setVisibility(visibility);
    }

    /** Shows what is kept, and keeps what is typed. */
    public void show(KeptText kept) {
        String stored = kept.stored();
        TextVersion version = TextVersion.of(stored);
        saving = new TextSaving(kept, this, version);
        WaitingPlace waiting = kept.waiting().orElse(null);
        if (waiting != null) {
            inBrowser("waitAt", waiting.owner(), waiting.relationship(), waiting.place(), waiting.key());
        }
        load(stored, version);
    }

    /** Shows what another window has saved, unless somebody is typing here. */
    public void refresh() {
        String news = saving == null ? null : saving.news();
        if (news != null) {
            load(news, TextVersion.of(news));
        }
    }

    /** The version that this field has last shown or saved. */
    String told() {
        return saving == null ? "" : saving.told();
    }

    /** Refreshes every field in a part of a page. */
    public static void refreshAll(Component part) {
        if (part instanceof SealedTextArea field) {
            field.refresh();
        }
        part.getChildren().forEach(SealedTextArea::refreshAll);
    }

    private void load(String text, TextVersion version) {
        inBrowser("load", text, version.value());
    }

    /** Takes the text out of the browser as well, saved or not. */
    public void clear() {
        inBrowser("forget");
        identifiers.look("");
    }

    public void setLabel(String words) {
        label.setText(words);
    }

    /** Hidden for the eye, where a heading says it already; screen readers still have it. */
    public void setLabelHidden(boolean hidden) {
        label.setAttribute("class", hidden ? "editor-label visually-hidden" : "editor-label");
    }

    public void setVisibility(@Nullable Visibility visibility) {
        if (badge != null) {
            badge.getElement().removeFromParent();
        }
        badge = visibility == null ? null : new VisibilityBadge(visibility);
        if (badge != null) {
            badge.setId(id + "-who");
            head.appendChild(badge.getElement());
        }
        describe();
    }

    public void setHint(String words) {
        hint.setText(words);
        hint.setAttribute("hidden", words.isEmpty());
        describe();
    }

    public void setPlaceholder(String words) {
        field.setAttribute("placeholder", words);
    }

    /** In UTF-16 units. */
    public void setMaxLength(int units) {
        maxLength = units;
        field.setAttribute("maxlength", String.valueOf(units));
    }

    public void setRows(int rows) {
        field.setAttribute("rows", String.valueOf(rows));
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        field.setAttribute("readonly", readOnly);
    }

    /** One line instead of many; to be said before the field is shown. */
    public void setSingleLine(boolean single) {
        Element next = new Element(single ? "input" : "textarea");
        field.getAttributeNames().forEach(name -> next.setAttribute(name, field.getAttribute(name)));
        getElement().insertChild(getElement().indexOfChild(field), next);
        field.removeFromParent();
        field = next;
        if (single) {
            field.setAttribute("type", "text");
        }
    }

    public void setErrorMessage(String words) {
        error.setText(words);
        describe();
    }

    public void setInvalid(boolean invalid) {
        getElement().setAttribute("invalid", invalid);
        field.setAttribute("aria-invalid", String.valueOf(invalid));
        error.setAttribute("hidden", !invalid);
    }

    public void focus() {
        inBrowser("focus");
    }

    /** Called by the browser: {@code basis} is the version from which the text was made. */
    @ClientCallable
    TextSaving.Answer save(String text, double sequence, String basis) {
        if (readOnly || saving == null) {
            return TextSaving.Answer.refused(getTranslation("common.save.readOnly"));
        }
        if (text.length() > maxLength) {
            return TextSaving.Answer.refused(getTranslation("common.save.tooLong", maxLength));
        }
        TextSaving.Answer answer = saving.save(text, sequence, basis);
        if (answer.at() > 0) {
            identifiers.look(text);
        }
        if (answer.stored() != null && differing == null) {
            differing = DifferingText.panel(this);
            getElement().appendChild(differing);
        }
        return answer;
    }

    /** Calls a function with up to four values, as soon as the browser knows what a {@code cairn-editor} is. */
    private void inBrowser(String function, String... values) {
        String[] four = Arrays.copyOf(values, 4);
        getElement()
                .executeJs(
                        "window.customElements.whenDefined('cairn-editor').then(() => this[$0]($1, $2, $3, $4))",
                        function,
                        four[0],
                        four[1],
                        four[2],
                        four[3]);
    }

    private void prepareField() {
        field.setAttribute("id", id);
        field.setAttribute("class", "editor-text");
        field.setAttribute("dir", "auto");
        field.setAttribute("autocomplete", "off");
        field.setAttribute("rows", "4");
        setMaxLength(DEFAULT_MAX_LENGTH);
        setInvalid(false);
    }

    private void describe() {
        field.setAttribute("aria-describedby", (badge == null ? "" : id + "-who ") + id + "-hint " + id + "-error");
    }
}

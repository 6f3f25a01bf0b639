package org.cairn.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.UUID;
import org.cairn.common.ContentFree;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The field for words that are private: it saves itself while they are typed, and the words stay in the browser until
 * the server has said that they are kept. Here on the server no copy remains after a save or a load, so a locked
 * session has nothing to forget; {@link #clear()} empties the browser too.
 */
@Tag("cairn-editor")
public final class SealedTextArea extends Component implements HasStyle {

    /** Keeps the words: returns when they are safely stored, or throws. */
    @FunctionalInterface
    public interface SaveHandler {

        /**
         * @throws SaveRefusedException with a sentence for the person, when trying again would not help
         */
        Instant save(String text);
    }

    /** What the browser is told. {@code at} is 0 when nothing was stored, {@code problem} empty when all is well. */
    record Answer(double at, String problem, boolean again) {}

    /** As many UTF-16 units as a field takes unless it says otherwise. */
    public static final int DEFAULT_MAX_LENGTH = 200_000;

    private static final Logger log = LoggerFactory.getLogger(SealedTextArea.class);

    private final Element label = new Element("label");
    private final Element head = new Element("div");
    private final Element hint = new Element("p");
    private final Element error = new Element("p");
    private final IdentifierNotice identifiers = new IdentifierNotice();
    private final String id = "editor-" + UUID.randomUUID();
    private Element field = new Element("textarea");
    private @Nullable VisibilityBadge badge;
    private SaveHandler handler = text -> {
        throw new IllegalStateException("nobody keeps this field");
    };
    private int maxLength = DEFAULT_MAX_LENGTH;
    private boolean readOnly;
    private double lastSequence;
    private double lastSavedAt;

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

    public void onSave(SaveHandler handler) {
        this.handler = handler;
    }

    /** What is stored now. The browser ignores it while the person has words in the field that are not saved yet. */
    public void load(String text) {
        getElement().executeJs("window.customElements.whenDefined('cairn-editor').then(() => this.load($0))", text);
    }

    /** Takes the text out of the browser as well, saved or not. */
    public void clear() {
        getElement().executeJs("window.customElements.whenDefined('cairn-editor').then(() => this.forget())");
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
        getElement().executeJs("window.customElements.whenDefined('cairn-editor').then(() => this.focus())");
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule("context://modules/editor.js");
    }

    /** Called by the browser. An older text that arrives after a newer one is not kept. */
    @ClientCallable
    Answer save(String text, double sequence) {
        if (sequence <= lastSequence) {
            return new Answer(lastSavedAt, "", false);
        }
        if (readOnly) {
            return new Answer(0, getTranslation("common.save.readOnly"), false);
        }
        if (text.length() > maxLength) {
            return new Answer(0, getTranslation("common.save.tooLong", maxLength), false);
        }
        try {
            lastSavedAt = handler.save(text).toEpochMilli();
            lastSequence = sequence;
            identifiers.look(text);
            return new Answer(lastSavedAt, "", false);
        } catch (SaveRefusedException refused) {
            return new Answer(0, refused.getMessage(), false);
        } catch (RuntimeException failed) {
            log.warn("Words could not be saved: {}", ContentFree.describe(failed));
            return new Answer(0, "", true);
        }
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

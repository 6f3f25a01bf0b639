package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.function.Consumer;
import org.cairn.common.HolisticComponent;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Capture;

/** What was caught in passing, opened to be put better or to say where it belongs. */
class CaptureForm extends Div {

    private final SealedTextArea words;

    CaptureForm(FirstInterviewViewModel model, Capture.Kind kind, EntryId id, Consumer<Instant> saved) {
        Cards<Capture> cards = model.captures(kind);
        addClassNames("block-form", "form-stack");
        Capture capture = cards.get(id);
        words = new SealedTextArea(getTranslation("meetings.capture.label." + kind.name()), Visibility.ONLY_YOU);
        words.setRows(2);
        words.setMaxLength(Capture.LONGEST);
        words.show(Refusing.inWords(this, model.texts().capture(kind, id)));
        RadioButtonGroup<HolisticComponent> component =
                new RadioButtonGroup<>(getTranslation("meetings.block.component"), HolisticComponent.values());
        component.setRenderer(new ComponentRenderer<>(ComponentBadge::brief));
        component.setValue(capture.component());
        component.addValueChangeListener(
                change -> saved.accept(cards.change(id, now -> now.withComponent(change.getValue()))));
        add(words, component);
    }

    void focusFirst() {
        words.focus();
    }
}

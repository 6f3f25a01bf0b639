package org.cairn.goals.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How sure somebody is, from 0 to 10. */
public final class ConfidenceScale extends RadioButtonGroup<Integer> {

    public ConfidenceScale(String label, @Nullable Integer value, Consumer<Integer> chosen) {
        super(label);
        addClassName("confidence-scale");
        setItems(IntStream.rangeClosed(0, 10).boxed().toList());
        setHelperText(getTranslation("goals.hint.confidence"));
        setValue(value);
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;

/** One line from the trainer to every phone. An empty one takes the last away. */
final class LineToAll extends Div {

    private static final int LONGEST = 140;

    private final TextField line = new TextField(getTranslation("workshops.tell"));

    LineToAll(Consumer<String> tell) {
        addClassName("line-to-all");
        line.setMaxLength(LONGEST);
        line.setClearButtonVisible(true);
        Button send = new Button(getTranslation("workshops.tell.send"), _ -> tell.accept(line.getValue()));
        line.addKeyPressListener(Key.ENTER, _ -> tell.accept(line.getValue()));
        add(line, send, new VisibilityBadge(Visibility.EVERY_MENTOR, getTranslation("workshops.visibility.room")));
    }

    /** The line that every phone shows now. */
    void show(String told) {
        line.setValue(told);
    }
}

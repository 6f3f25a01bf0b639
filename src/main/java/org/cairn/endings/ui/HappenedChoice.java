package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.function.Consumer;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Reason;
import org.cairn.endings.EndingService;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** What happened, where it ended by itself, and a few words that fit. */
final class HappenedChoice extends Div {

    private final Paragraph words = new Paragraph();

    HappenedChoice(RelationshipId relationship, EndingService endings, Ending ending, Consumer<Instant> saved) {
        addClassName("stack");
        RadioButtonGroup<Reason> choice = new RadioButtonGroup<>(getTranslation("endings.reason"), Reason.values());
        choice.addClassName("outcome-choice");
        choice.setItemLabelGenerator(reason -> getTranslation("endings.reason." + reason));
        choice.setValue(ending.reason());
        choice.addValueChangeListener(change -> {
            saved.accept(endings.choose(relationship, former -> former.with(change.getValue()))
                    .savedAt());
            say(change.getValue());
        });
        words.addClassName("callout");
        words.getElement().setAttribute("role", "status");
        say(ending.reason());
        add(choice, words);
    }

    private void say(@Nullable Reason reason) {
        words.setVisible(reason != null);
        words.setText(reason == null ? "" : getTranslation("endings.reason.words." + reason));
    }
}

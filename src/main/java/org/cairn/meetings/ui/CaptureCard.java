package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.common.HolisticComponent;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.goals.Goal;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.jspecify.annotations.Nullable;

/** One small card under the notes, closed: what it says, what it is, and a click that opens it. */
final class CaptureCard extends ListItem {

    private final Paragraph under = new Paragraph();

    private CaptureCard(String words, @Nullable HolisticComponent component, Runnable open) {
        addClassName("block-card");
        NativeButton name =
                new NativeButton(words.isBlank() ? getTranslation("goals.noWords") : words, _ -> open.run());
        name.addClassName("card-button");
        under.addClassNames("quiet", "small");
        Div text = new Div(new H3(name), under);
        text.addClassName("block-card-text");
        add(text);
        if (component != null) {
            add(ComponentBadge.brief(component));
        }
    }

    static CaptureCard of(Block block, Runnable open) {
        CaptureCard card = new CaptureCard(block.what(), block.component(), open);
        String kind = block.kind() == null
                ? ""
                : card.getTranslation("meetings.blockKind." + block.kind().name());
        return card.says(card.getTranslation("meetings.block.word"), kind);
    }

    static CaptureCard of(Capture.Kind kind, Capture capture, String stage, Runnable open) {
        CaptureCard card = new CaptureCard(capture.words(), capture.component(), open);
        card.addClassName("brief");
        return card.says(card.getTranslation("meetings.capture.word." + kind.name()), stage);
    }

    static CaptureCard of(Goal goal, Runnable open) {
        CaptureCard card = new CaptureCard(goal.what(), goal.component(), open);
        return card.says(card.getTranslation("meetings.goalCard." + goal.state().name()));
    }

    private CaptureCard says(String... words) {
        under.setText(Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · ")));
        return this;
    }
}

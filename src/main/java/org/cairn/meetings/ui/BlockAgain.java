package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.function.Consumer;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.EntryId;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.BlockReview.State;
import org.cairn.meetings.BlockStory;
import org.jspecify.annotations.Nullable;

/** A block of an earlier meeting as it was named, and how it is now; the field for words comes with the answer. */
class BlockAgain extends ListItem {

    private final transient FirstInterviewViewModel model;
    private final EntryId block;
    private @Nullable SealedTextArea changed;

    BlockAgain(FirstInterviewViewModel model, BlockStory story, DayWords days, Consumer<Instant> saved) {
        this.model = model;
        block = story.block().id();
        addClassNames("card", "block-again");
        H4 what = new H4(story.block().content().what());
        what.getElement().setAttribute("dir", "auto");
        add(what, line(getTranslation("meetings.blockAgain.named", days.day(story.namedAt()))));
        story.said().reversed().stream().findFirst().ifPresent(last -> add(lastTime(last, days)));
        add(states(story.block().content().what(), saved));
        if (!said().isEmpty()) {
            askForWords();
        }
    }

    private Paragraph lastTime(BlockStory.Said last, DayWords days) {
        String when = days.day(last.metAt());
        State state = last.review().state();
        String how = state == null ? when : getTranslation("meetings.blockState." + state, when);
        String words = last.review().changed().strip();
        return line(words.isEmpty() ? how : getTranslation("meetings.blockAgain.lastTime", how, words));
    }

    private RadioButtonGroup<State> states(String what, Consumer<Instant> saved) {
        RadioButtonGroup<State> choice = new RadioButtonGroup<>();
        choice.setItems(State.values());
        choice.setAriaLabel(getTranslation("meetings.blockAgain.now", what));
        choice.addClassName("outcome-choice");
        choice.setItemLabelGenerator(state -> getTranslation("meetings.blockAgain." + state));
        choice.setValue(said().state());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saved.accept(model.blocksAgain().change(block, now -> now.withState(change.getValue())));
                askForWords();
            }
        });
        return choice;
    }

    private void askForWords() {
        if (changed != null) {
            return;
        }
        changed = new SealedTextArea(getTranslation("meetings.blockAgain.changed"), Visibility.ONLY_YOU);
        changed.setRows(2);
        changed.setMaxLength(BlockReview.LONGEST);
        changed.show(Refusing.inWords(this, model.texts().blockAgain(block)));
        add(changed);
    }

    private BlockReview said() {
        return model.blocksAgain().of(block);
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("quiet", "small");
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.BlockStory;

/** The blocks that were named before, under the question what nobody had planned; those that are gone lie folded. */
class BlocksAgainWork extends Div {

    private BlocksAgainWork(
            FirstInterviewViewModel model, List<BlockStory> blocks, DayWords days, Consumer<Instant> saved) {
        addClassName("blocks-again");
        UnorderedList there = list();
        UnorderedList gone = list();
        blocks.forEach(block -> (block.isGone() ? gone : there).add(new BlockAgain(model, block, days, saved)));
        add(new H3(getTranslation("meetings.blockAgain.title")));
        if (there.getElement().getChildCount() > 0) {
            add(there);
        }
        int behind = gone.getElement().getChildCount();
        if (behind > 0) {
            NativeDetails folded = new NativeDetails(getTranslation("meetings.blocks.gone", behind), gone);
            folded.addClassName("folded");
            add(folded);
        }
    }

    /** Empty where no block was named before. */
    static Optional<BlocksAgainWork> of(FirstInterviewViewModel model, DayWords days, Consumer<Instant> saved) {
        List<BlockStory> before = model.blocksBefore();
        return before.isEmpty() ? Optional.empty() : Optional.of(new BlocksAgainWork(model, before, days, saved));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("thread-list");
        return list;
    }
}

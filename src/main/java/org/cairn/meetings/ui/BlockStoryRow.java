package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.BlockStory;
import org.cairn.meetings.LinkedTheme;

/** A block as it was named, how it is now, and folded beneath it what was said of it at one meeting after the other. */
class BlockStoryRow extends ListItem {

    BlockStoryRow(BlockStory story, List<LinkedTheme> themes, DayWords days) {
        Span what = new Span(story.block().content().what());
        what.addClassName("thread-words");
        what.getElement().setAttribute("dir", "auto");
        Span since = new Span(" · " + getTranslation("meetings.blocks.since", days.day(story.namedAt())));
        since.addClassName("quiet");
        add(what, since);
        story.lastState().ifPresent(last -> {
            Span now = new Span(
                    getTranslation("meetings.blockState." + last.review().state(), days.day(last.metAt())));
            now.addClassNames("block-state", "small");
            now.getElement().setAttribute("data-state", last.review().state().name());
            add(now);
        });
        TieLine.of(themes, List.of(story.block().id())).ifPresent(this::add);
        if (!story.said().isEmpty()) {
            NativeDetails history = new NativeDetails(
                    getTranslation("meetings.blocks.history", story.said().size()), history(story, days));
            history.addClassNames("folded", "thread-history");
            add(history);
        }
    }

    private OrderedList history(BlockStory story, DayWords days) {
        OrderedList list = new OrderedList();
        story.said().forEach(said -> list.add(new ListItem(heading(said, days), words(said.review()))));
        return list;
    }

    private Paragraph heading(BlockStory.Said said, DayWords days) {
        String when = days.day(said.metAt());
        Paragraph heading = new Paragraph(
                said.review().state() == null
                        ? when
                        : when + " · "
                                + getTranslation(
                                        "meetings.blockAgain." + said.review().state()));
        heading.addClassNames("quiet", "small");
        return heading;
    }

    private static Paragraph words(BlockReview review) {
        Paragraph words = new Paragraph(review.changed().strip());
        words.addClassNames("as-typed", "small");
        words.getElement().setAttribute("dir", "auto");
        words.setVisible(!review.changed().isBlank());
        return words;
    }
}

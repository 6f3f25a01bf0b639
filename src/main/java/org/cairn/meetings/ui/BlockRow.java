package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.meetings.Block;

/** One block as a line of a list. */
class BlockRow extends ListItem {

    BlockRow(Block block) {
        addClassName("goal-row");
        H3 what = new H3(block.what().isBlank() ? getTranslation("goals.noWords") : block.what());
        what.addClassName("goal-title");
        Paragraph under = new Paragraph(String.join(" · ", words(block)));
        under.addClassNames("quiet", "small");
        Div text = new Div(what, under);
        text.addClassName("goal-row-text");
        add(text);
        if (block.component() != null) {
            Div side = new Div(ComponentBadge.brief(block.component()));
            side.addClassName("goal-row-side");
            add(side);
        }
    }

    private List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        if (block.kind() != null) {
            words.add(getTranslation("meetings.blockKind." + block.kind().name()));
        }
        if (!block.keptInPlaceBy().isBlank()) {
            words.add(getTranslation("meetings.block.keptBy", block.keptInPlaceBy()));
        }
        if (block.whose() != null) {
            words.add(getTranslation("meetings.whose." + block.whose().name()));
        }
        return words;
    }
}

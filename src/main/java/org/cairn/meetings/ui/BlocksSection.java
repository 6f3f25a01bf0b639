package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.BlockStory;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** The blocks that were named, since when, and what was said of them since. */
@org.springframework.stereotype.Component
class BlocksSection implements RelationshipSection {

    private final Threads threads;
    private final MakingLinks links;
    private final DayWords days;

    BlocksSection(Threads threads, MakingLinks links, DayWords days) {
        this.links = links;
        this.threads = threads;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("meetings.blocks.title"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        List<BlockStory> blocks = threads.blocksOf(relationship);
        if (blocks.isEmpty()) {
            Paragraph empty = new Paragraph(card.getTranslation("meetings.blocks.empty"));
            empty.addClassName("quiet");
            card.add(empty);
            return card;
        }
        List<LinkedTheme> themes = links.themesOf(relationship);
        List<BlockStory> there =
                blocks.stream().filter(block -> !block.isGone()).toList();
        List<BlockStory> gone = blocks.stream().filter(BlockStory::isGone).toList();
        if (!there.isEmpty()) {
            card.add(list(there, themes));
        }
        if (!gone.isEmpty()) {
            NativeDetails behind =
                    new NativeDetails(card.getTranslation("meetings.blocks.gone", gone.size()), list(gone, themes));
            behind.addClassName("folded");
            behind.setOpen(there.isEmpty());
            card.add(behind);
        }
        return card;
    }

    private UnorderedList list(List<BlockStory> some, List<LinkedTheme> themes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("thread-list");
        some.forEach(block -> list.add(new BlockStoryRow(block, themes, days)));
        return list;
    }
}

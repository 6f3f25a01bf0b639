package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.ThemeStep;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.ThemeRound;
import org.cairn.meetings.Threads;

/** What a closed meeting said of things that run through more than one. */
@SpringComponent
class ThreadCards {

    private final GuidedMeetingService meetings;
    private final Threads threads;
    private final Cycles cycles;

    ThreadCards(GuidedMeetingService meetings, Threads threads, Cycles cycles) {
        this.meetings = meetings;
        this.threads = threads;
        this.cycles = cycles;
    }

    /** What was said of blocks of earlier meetings; empty where nothing was. */
    Optional<Card> blocksAgain(MeetingRecord record) {
        Map<EntryId, Block> named = meetings.blocksOf(record.meeting().relationship()).stream()
                .collect(Collectors.toMap(Entry::id, Entry::content));
        List<BlockReview> said = threads.blocksSaidAt(record.meeting().id()).stream()
                .map(Entry::content)
                .filter(review -> !review.isEmpty() && named.containsKey(review.block()))
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(I18NProvider.translate("meetings.record.blocksAgain"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        UnorderedList list = new UnorderedList();
        list.addClassName("thread-list");
        said.forEach(review -> list.add(row(named.get(review.block()).what(), review)));
        card.add(list);
        return Optional.of(card);
    }

    /** The theme that was looked at, or that the two went without a map; empty where nothing was said. */
    Optional<Card> theme(MeetingRecord record) {
        return threads.roundAt(record.meeting().id())
                .map(Entry::content)
                .filter(round -> !round.isEmpty())
                .map(round -> theme(record, round));
    }

    private Card theme(MeetingRecord record, ThemeRound round) {
        Card card = new Card(I18NProvider.translate("meetings.record.theme"));
        card.setId("theme-round");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        if (!round.theme().isBlank()) {
            Paragraph theme = words(round.theme());
            theme.addClassName("theme-words");
            card.add(theme);
        }
        if (round.withoutMap()) {
            Paragraph without = new Paragraph(card.getTranslation("meetings.record.withoutMap"));
            without.addClassName("quiet");
            card.add(without);
        }
        String block = meetings.blocksOf(record.meeting().relationship()).stream()
                .filter(named -> named.id().equals(round.block()))
                .map(named -> named.content().what())
                .findFirst()
                .orElse("");
        record.cycle(cycles).theme().forEach(step -> {
            String written =
                    switch (step.id()) {
                        case ThemeStep.PRESENT -> round.present();
                        case ThemeStep.BLOCK -> block;
                        case ThemeStep.FUTURE -> round.future();
                        default -> round.nextStep();
                    };
            if (!written.isBlank()) {
                card.add(new H3(step.title()), words(written.strip()));
            }
        });
        return card;
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static ListItem row(String what, BlockReview review) {
        Span name = new Span(what);
        name.addClassName("thread-words");
        name.getElement().setAttribute("dir", "auto");
        ListItem row = new ListItem(name);
        row.setId("block-again-" + review.block());
        if (review.state() != null) {
            Span state = new Span(" · " + row.getTranslation("meetings.blockAgain." + review.state()));
            state.addClassName("quiet");
            row.add(state);
        }
        if (!review.changed().isBlank()) {
            row.add(words(review.changed().strip()));
        }
        return row;
    }
}

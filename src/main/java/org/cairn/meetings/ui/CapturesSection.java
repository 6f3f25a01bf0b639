package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.Capture;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.Side;
import org.cairn.meetings.Strand;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** Strengths and themes that came up, and what may still become a goal, on the page of the relationship. */
@org.springframework.stereotype.Component
class CapturesSection implements RelationshipSection {

    /** What the person is comes first, what may be done about it last. */
    static final List<Capture.Kind> ORDER =
            List.of(Capture.Kind.STRENGTH, Capture.Kind.THEME, Capture.Kind.POSSIBLE_GOAL);

    private final Threads threads;
    private final MakingLinks links;
    private final DayWords days;

    CapturesSection(Threads threads, MakingLinks links, DayWords days) {
        this.threads = threads;
        this.links = links;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("meetings.captures.title"));
        card.setId("captures");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        List<LinkedTheme> themes = links.themesOf(relationship);
        boolean none = true;
        for (Capture.Kind kind : ORDER) {
            UnorderedList list = new UnorderedList();
            list.addClassName("thread-list");
            if (kind == Capture.Kind.THEME) {
                themes.forEach(theme -> list.add(row(theme)));
            } else {
                threads.strandsOf(relationship, kind).forEach(strand -> list.add(row(strand, themes)));
            }
            if (list.getElement().getChildCount() > 0) {
                none = false;
                card.add(new H3(card.getTranslation("meetings.captures." + kind.name())), list);
            }
        }
        if (none) {
            Paragraph empty = new Paragraph(card.getTranslation("meetings.captures.empty"));
            empty.addClassName("quiet");
            card.add(empty);
        }
        return card;
    }

    private ListItem row(Strand strand, List<LinkedTheme> themes) {
        Span what = new Span(strand.words());
        what.addClassName("thread-words");
        what.getElement().setAttribute("dir", "auto");
        ListItem row = new ListItem(what, times(strand));
        TieLine.of(themes, strand.heard().stream().map(Strand.Heard::entry).toList())
                .ifPresent(row::add);
        return row;
    }

    /** A theme leads to its page, with how much stands on each side. */
    private ListItem row(LinkedTheme theme) {
        Anchor what = Links.to(ThemeView.place(theme.id()), theme.strand().words());
        what.addClassNames("thread-words", "line-link");
        what.getElement().setAttribute("dir", "auto");
        ListItem row = new ListItem(what, times(theme.strand()));
        if (theme.isLinked()) {
            Paragraph sides = new Paragraph(row.getTranslation(
                    "meetings.sides.counts",
                    theme.on(Side.AT_WORK).size(),
                    theme.on(Side.OUTSIDE).size()));
            sides.addClassNames("quiet", "small");
            row.add(sides);
        }
        return row;
    }

    private Span times(Strand strand) {
        Span times = new Span(
                " · " + I18NProvider.translate("meetings.strand.times", strand.meetings(), days.day(strand.lastAt())));
        times.addClassName("quiet");
        return times;
    }
}

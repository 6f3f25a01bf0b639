package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cairn.journal.EntryId;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.Side;

/** The themes to whose sides something was filed, each with the way to its page. */
class TieLine extends Div {

    private TieLine() {
        addClassNames("tie-line", "small");
    }

    /** Empty where it was filed nowhere. */
    static Optional<TieLine> of(List<LinkedTheme> themes, Collection<EntryId> entries) {
        TieLine line = new TieLine();
        themes.forEach(theme -> entries.stream()
                .flatMap(entry -> theme.sides().sideOf(entry).stream())
                .distinct()
                .forEach(side -> line.add(tie(line, theme, side))));
        return line.getComponentCount() == 0 ? Optional.empty() : Optional.of(line);
    }

    private static Anchor tie(TieLine line, LinkedTheme theme, Side side) {
        Anchor tie = Links.to(
                ThemeView.place(theme.id()),
                line.getTranslation("meetings.sides.tie." + side, theme.strand().words()));
        tie.addClassName("line-link");
        return tie;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.journal.Journal;
import org.cairn.journal.SearchHit;
import org.cairn.journal.ui.SearchPlaces;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.ThemeSides;
import org.springframework.stereotype.Component;

/** What was found about a theme at work and outside is on the page of the theme. */
@Component
class ThemeSearchPlaces implements SearchPlaces {

    private final Journal journal;
    private final MakingLinks links;
    private final DayWords days;

    ThemeSearchPlaces(Journal journal, MakingLinks links, DayWords days) {
        this.journal = journal;
        this.links = links;
        this.days = days;
    }

    @Override
    public Optional<Place> of(SearchHit hit) {
        return hit.type().equals(ThemeSides.TYPE.name())
                ? journal.find(hit.relationship(), ThemeSides.TYPE, hit.entry())
                        .flatMap(sides -> links.themesOf(hit.relationship()).stream()
                                .filter(theme ->
                                        theme.strand().says(sides.content().theme()))
                                .findFirst())
                        .map(this::place)
                : Optional.empty();
    }

    private Place place(LinkedTheme theme) {
        return new Place(
                I18NProvider.translate("meetings.sides.page"),
                days.day(theme.strand().lastAt()),
                ThemeView.place(theme.id()));
    }
}

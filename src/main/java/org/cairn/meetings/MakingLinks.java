package org.cairn.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.journal.WaitingPlaces;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the same theme at work and at home side by side. It can be gone on with at any time, in a meeting or between two.
 * Where no notes were agreed nothing of it is kept.
 */
@Service
public class MakingLinks {

    private final GuidedMeetingService meetings;
    private final Threads threads;
    private final Journal journal;
    private final WaitingPlaces waiting;

    MakingLinks(GuidedMeetingService meetings, Threads threads, Journal journal, WaitingPlaces waiting) {
        this.meetings = meetings;
        this.threads = threads;
        this.journal = journal;
        this.waiting = waiting;
    }

    /** Every theme that came up, in the order of its strands. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<LinkedTheme> themesOf(RelationshipId relationship) {
        Noticed noticed = new Noticed(
                threads.blocksOf(relationship),
                threads.strandsOf(relationship, Capture.Kind.STRENGTH),
                threads.strandsOf(relationship, Capture.Kind.POSSIBLE_GOAL),
                threads.roundsOf(relationship));
        List<Entry<ThemeSides>> sides = journal.entries(relationship, ThemeSides.TYPE);
        return threads.strandsOf(relationship, Capture.Kind.THEME).stream()
                .map(strand -> new LinkedTheme(
                        new ThemeId(relationship, strand.heard().getFirst().entry()),
                        strand,
                        sidesOf(sides, strand).map(Entry::content).orElseGet(() -> ThemeSides.blank(strand.words())),
                        noticed.with(strand)))
                .toList();
    }

    /** One theme; empty when it did not come up, or not any more. */
    @PreAuthorize("hasRole('MENTOR')")
    public Optional<LinkedTheme> find(ThemeId theme) {
        return themesOf(theme.relationship()).stream()
                .filter(one -> isHeard(one.strand(), theme.heard()))
                .findFirst();
    }

    /** False where no notes were agreed. */
    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayWrite(RelationshipId relationship) {
        return meetings.writingIn(relationship).allows(ThemeSides.TYPE);
    }

    /**
     * Writes down how the theme is on one side; {@link NotAgreedException} where no notes were agreed.
     *
     * @param basis the version that the words were made from
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<ThemeSides> write(ThemeId theme, Side side, String words, TextVersion basis) {
        Wording<ThemeSides> wording =
                new Wording<>(sides -> sides.words(side), (now, text) -> now.withWords(side, text));
        LinkedTheme linked = find(theme).orElseThrow(MeetingNotFoundException::new);
        return keep(linked, wording.change(words, basis));
    }

    /**
     * Files something that was noted to one side, or to none when {@code side} is null; nothing happens, and nothing is
     * answered, when it was not noted in this relationship.
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Optional<Entry<ThemeSides>> file(ThemeId theme, EntryId noted, @Nullable Side side) {
        return find(theme)
                .filter(linked ->
                        linked.noted().stream().anyMatch(one -> one.entry().equals(noted)))
                .map(linked -> keep(linked, now -> now.file(noted, side)));
    }

    /** Where words about one side wait in the browser while nobody can be reached. */
    @PreAuthorize("hasRole('MENTOR')")
    public WaitingPlace waitingPlace(ThemeId theme, Side side) {
        return waiting.of(theme.relationship(), "theme/" + theme.heard() + "/" + side.name());
    }

    private Entry<ThemeSides> keep(LinkedTheme linked, UnaryOperator<ThemeSides> change) {
        RelationshipId relationship = linked.id().relationship();
        meetings.requireAgreed(relationship, ThemeSides.TYPE);
        return OneOfAKind.keep(
                journal,
                relationship,
                ThemeSides.TYPE,
                sidesOf(journal.entries(relationship, ThemeSides.TYPE), linked.strand()),
                ThemeSides.blank(linked.strand().words()),
                change);
    }

    private static Optional<Entry<ThemeSides>> sidesOf(List<Entry<ThemeSides>> all, Strand strand) {
        return all.stream()
                .filter(sides -> strand.says(sides.content().theme()))
                .findFirst();
    }

    private static boolean isHeard(Strand strand, EntryId entry) {
        return strand.heard().stream().anyMatch(heard -> heard.entry().equals(entry));
    }
}

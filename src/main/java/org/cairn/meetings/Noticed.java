package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.LinkedTheme.Kind;
import org.cairn.meetings.LinkedTheme.Noted;

/** What was noted in the meetings of a relationship and may belong to a theme. */
record Noticed(
        List<BlockStory> blocks, List<Strand> strengths, List<Strand> possibleGoals, List<Entry<ThemeRound>> rounds) {

    /** What was said of this theme itself comes first. */
    List<Noted> with(Strand theme) {
        return Stream.of(
                        rounds.stream()
                                .filter(round -> theme.says(round.content().theme()))
                                .map(round -> round(round, theme))
                                .filter(round -> !round.words().isEmpty()),
                        blocks.stream()
                                .map(story -> new Noted(
                                        story.block().id(),
                                        Kind.BLOCK,
                                        story.block().content().what().strip(),
                                        story.namedAt())),
                        strengths.stream().map(strand -> caught(Kind.STRENGTH, strand)),
                        possibleGoals.stream().map(strand -> caught(Kind.POSSIBLE_GOAL, strand)))
                .flatMap(noted -> noted)
                .toList();
    }

    private static Noted caught(Kind kind, Strand strand) {
        return new Noted(strand.heard().getFirst().entry(), kind, strand.words(), strand.lastAt());
    }

    private static Noted round(Entry<ThemeRound> entry, Strand theme) {
        ThemeRound round = entry.content();
        String words = Stream.of(round.present(), round.future(), round.nextStep())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Noted(entry.id(), Kind.ROUND, words, metAt(entry.id(), theme));
    }

    private static Instant metAt(EntryId round, Strand theme) {
        return theme.heard().stream()
                .filter(heard -> heard.entry().equals(round))
                .map(Strand.Heard::metAt)
                .findFirst()
                .orElseGet(theme::lastAt);
    }
}

package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What runs through the meetings of one relationship. It only reads; the log and the journal check whose it is. */
@Service
public class Threads {

    private final MeetingLog log;
    private final Journal journal;

    Threads(MeetingLog log, Journal journal) {
        this.log = log;
        this.journal = journal;
    }

    /** Every block that was named, oldest first, with what was said of it in meetings that are closed. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<BlockStory> blocksOf(RelationshipId relationship) {
        return blocks(relationship, _ -> true);
    }

    /** The blocks that were named before this meeting, with what was said of them until it began. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<BlockStory> blocksBefore(MeetingId id) {
        Meeting meeting = log.find(id);
        return blocks(meeting.relationship(), other -> other.startedAt().isBefore(meeting.startedAt()));
    }

    /** What is said at this meeting of the blocks that were named before it. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<BlockReview>> blocksSaidAt(MeetingId id) {
        return journal.entries(log.find(id).relationship(), BlockReview.TYPE).stream()
                .filter(review -> review.content().meeting().equals(id))
                .toList();
    }

    /** The strengths, or the themes, each once; what came up most often comes first, then what came up last. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Strand> strandsOf(RelationshipId relationship, Capture.Kind kind) {
        Map<MeetingId, Meeting> meetings =
                log.of(relationship).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        Strands strands = new Strands();
        journal.entries(relationship, kind.type())
                .forEach(caught -> strands.hear(
                        caught.content().words(),
                        new Strand.Heard(
                                caught.id(),
                                caught.content().meeting(),
                                meetings.get(caught.content().meeting()).startedAt())));
        if (kind == Capture.Kind.THEME) {
            roundsOf(relationship)
                    .forEach(round -> strands.hear(
                            round.content().theme(),
                            new Strand.Heard(
                                    round.id(),
                                    round.content().meeting(),
                                    meetings.get(round.content().meeting()).startedAt())));
        }
        return strands.all();
    }

    /** Every theme that was looked at in a short cycle, and every meeting that went without, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<ThemeRound>> roundsOf(RelationshipId relationship) {
        return journal.entries(relationship, ThemeRound.TYPE);
    }

    /** The theme of this meeting; empty as long as nothing was said about it. */
    @PreAuthorize("hasRole('MENTOR')")
    public Optional<Entry<ThemeRound>> roundAt(MeetingId id) {
        return roundsOf(log.find(id).relationship()).stream()
                .filter(round -> round.content().meeting().equals(id))
                .findFirst();
    }

    private List<BlockStory> blocks(RelationshipId relationship, Predicate<Meeting> counts) {
        Map<MeetingId, Meeting> meetings = log.of(relationship).stream()
                .filter(counts)
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        List<BlockReview> said = journal.entries(relationship, BlockReview.TYPE).stream()
                .map(Entry::content)
                .filter(review -> meetings.containsKey(review.meeting())
                        && meetings.get(review.meeting()).isClosed())
                .toList();
        return journal.entries(relationship, Block.TYPE).stream()
                .filter(block -> meetings.containsKey(block.content().meeting())
                        && !block.content().what().isBlank())
                .map(block -> story(block, said, id -> meetings.get(id).startedAt()))
                .toList();
    }

    private static BlockStory story(Entry<Block> block, List<BlockReview> said, Function<MeetingId, Instant> when) {
        List<BlockStory.Said> ofIt = said.stream()
                .filter(review -> review.block().equals(block.id()))
                .map(review -> new BlockStory.Said(when.apply(review.meeting()), review))
                .sorted(java.util.Comparator.comparing(BlockStory.Said::metAt))
                .toList();
        return new BlockStory(block, when.apply(block.content().meeting()), ofIt);
    }
}

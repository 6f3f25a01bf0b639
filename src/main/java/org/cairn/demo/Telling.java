package org.cairn.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Question;
import org.cairn.demo.Story.Encounter;
import org.cairn.demo.Story.Parting;
import org.cairn.demo.Story.Promise;
import org.cairn.demo.Story.Round;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.meetings.Progress;
import org.cairn.meetings.ThemeRound;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a story happen: meeting after meeting through the services that a mentor's pages use, each on its own day. */
@Component
@Profile("demo")
class Telling {

    private final RelationshipService relationships;
    private final GuidedMeetingService meetings;
    private final GoalService goals;
    private final Cycles cycles;
    private final LookingBack lookingBack;
    private final Linker linker;
    private final SayingGoodbye goodbye;
    private final TravellingClock clock;

    Telling(
            RelationshipService relationships,
            GuidedMeetingService meetings,
            GoalService goals,
            Cycles cycles,
            LookingBack lookingBack,
            Linker linker,
            SayingGoodbye goodbye,
            TravellingClock clock) {
        this.relationships = relationships;
        this.meetings = meetings;
        this.goals = goals;
        this.cycles = cycles;
        this.lookingBack = lookingBack;
        this.linker = linker;
        this.goodbye = goodbye;
        this.clock = clock;
    }

    @Transactional
    public RelationshipId tell(Story story, LocalDate today) {
        clock.standAt(Story.day(today, story.began()).atTime(12, 40));
        RelationshipId relationship = relationships.begin(story.name());
        story.meetings().forEach(meeting -> tell(meeting, relationship, today));
        story.links().forEach(linking -> linker.link(relationship, linking));
        story.looks().forEach(look -> lookingBack.together(relationship, look, today));
        if (story.ending() != null) {
            goodbye.end(relationship, story.ending(), today);
        } else if (story.archived()) {
            relationships.archive(relationship);
        }
        return relationship;
    }

    private void tell(Encounter encounter, RelationshipId relationship, LocalDate today) {
        clock.standAt(Story.day(today, encounter.day()).atTime(encounter.at()));
        MeetingId meeting = Boolean.TRUE.equals(encounter.review())
                ? meetings.beginReview(relationship, encounter.planned())
                : meetings.begin(relationship, encounter.planned());
        if (encounter.agreement() != null) {
            agree(meeting, relationship, agreed(encounter.agreement()));
        }
        walk(meeting, encounter);
        encounter
                .blocks()
                .forEach(block -> meetings.write(
                        meeting,
                        Block.TYPE,
                        new Block(
                                meeting,
                                block.what(),
                                block.kind(),
                                block.component(),
                                words(block.keptInPlaceBy()),
                                block.whose())));
        encounter.blocksAgain().forEach(again -> {
            EntryId block = named(meetings.blocksOf(relationship), again.what());
            meetings.write(
                    meeting, BlockReview.TYPE, new BlockReview(block, meeting, words(again.changed()), again.state()));
        });
        if (encounter.theme() != null) {
            meetings.write(
                    meeting,
                    ThemeRound.TYPE,
                    round(
                            meeting,
                            encounter.theme(),
                            named(
                                    meetings.blocksOf(relationship),
                                    encounter.theme().block())));
        }
        encounter
                .caught()
                .forEach(heard -> meetings.write(
                        meeting,
                        heard.kind().type(),
                        new Capture(meeting, heard.stage(), heard.words(), heard.component())));
        Aiming aiming = new Aiming(goals, meetings, today);
        encounter.goalsAgain().forEach(again -> aiming.again(meeting, relationship, again));
        encounter.goals().forEach(aim -> aiming.aim(meeting, relationship, aim));
        if (encounter.close() != null) {
            meetings.write(meeting, Closing.TYPE, closing(meeting, encounter.close(), today));
        }
        if (encounter.took() != null) {
            meetings.close(meeting, encounter.took());
            lookingBack.on(meeting, encounter, today);
        }
    }

    /** For the first time, or anew. */
    private void agree(MeetingId meeting, RelationshipId relationship, Agreement agreement) {
        meetings.agreementOf(relationship)
                .ifPresentOrElse(
                        before -> meetings.change(meeting, before, _ -> agreement),
                        () -> meetings.write(meeting, Agreement.TYPE, agreement));
    }

    /** Through the stages in the order of the map, with the time shared out between them. */
    private void walk(MeetingId meeting, Encounter encounter) {
        CyclePack cycle = meetings.open(meeting).cycle(cycles);
        List<String> stages = cycle.stages().stream()
                .map(stage -> stage.id())
                .filter(id ->
                        encounter.asked().containsKey(id) || encounter.notes().containsKey(id))
                .toList();
        int minutes = encounter.took() == null ? encounter.planned() / 2 : encounter.took();
        Entry<Progress> progress = meetings.open(meeting).progress();
        for (String stage : stages) {
            progress = step(meeting, progress, now -> now.at(stage, clock.instant()));
            for (int place : encounter.asked().getOrDefault(stage, List.of())) {
                Question question = cycle.stage(stage).questions().get(place - 1);
                progress = step(meeting, progress, now -> now.show(question.id(), question.component()));
            }
            clock.passSeconds(minutes * 60L / stages.size());
            String note = encounter.notes().get(stage);
            if (note != null) {
                meetings.write(meeting, Note.TYPE, new Note(meeting, stage, note.strip()));
            }
        }
        step(meeting, progress, now -> now.tick(clock.instant()).withMapAway(encounter.mapAway()));
    }

    private Entry<Progress> step(MeetingId meeting, Entry<Progress> progress, UnaryOperator<Progress> change) {
        return meetings.change(meeting, progress, change);
    }

    private static Agreement agreed(Promise promise) {
        return Agreement.proposed()
                .withSpokenAbout(java.util.Set.of(Agreement.Point.values()))
                .withWriting(promise.writing())
                .withKeeping(promise.keeping(), null)
                .withRhythm(promise.rhythm())
                .withWorthwhile(promise.worthwhile())
                .withLimits(words(promise.limits()))
                .withEnding(words(promise.ending()));
    }

    private static ThemeRound round(MeetingId meeting, Round round, EntryId block) {
        return ThemeRound.blank(meeting)
                .withTheme(round.theme())
                .withPresent(round.present().strip())
                .withBlock(block)
                .withFuture(round.future().strip())
                .withNextStep(round.nextStep().strip());
    }

    private static Closing closing(MeetingId meeting, Parting parting, LocalDate today) {
        Closing words = Closing.blank(meeting).withSummary(parting.summary().strip());
        return parting.next() == null ? words : words.withNext(Story.day(today, parting.next()), parting.at());
    }

    static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static boolean says(Entry<Block> block, String what) {
        return block.content().what().equals(what);
    }

    static EntryId named(List<Entry<Block>> blocks, String what) {
        return blocks.stream()
                .filter(block -> says(block, what))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No block is called \"" + what + "\"."))
                .id();
    }
}

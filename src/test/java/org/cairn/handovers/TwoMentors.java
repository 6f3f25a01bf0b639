package org.cairn.handovers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cairn.endings.Ending;
import org.cairn.endings.EndingService;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.meetings.Reflection;
import org.cairn.people.Signed;
import org.cairn.people.TypedPassword;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.springframework.context.ApplicationContext;

/** Two mentors of one Cairn, and what each does in a hand-over. */
public final class TwoMentors {

    public static final String NOTE = "a word in confidence";
    public static final String ASIDE = "something about a colleague";

    public final Joined giver;
    public final Joined taker;
    private final ApplicationContext cairn;
    private Entry<Note> aside;

    public TwoMentors(ApplicationContext cairn) {
        this.cairn = cairn;
        this.giver = Joined.mentor(cairn);
        this.taker = Joined.mentor(cairn);
    }

    /** A relationship with two notes, a goal with its review and a reflection, which has ended. */
    public RelationshipId ended() {
        RelationshipId one = lived();
        EndingService endings = cairn.getBean(EndingService.class);
        endings.choose(one, ending -> ending.with(Ending.Way.PLANNED)
                .with(Ending.Notes.KEEP, LocalDate.now().plusMonths(3)));
        endings.finish(one);
        return one;
    }

    private RelationshipId lived() {
        Signed.in(giver.person());
        RelationshipId one = cairn.getBean(RelationshipService.class).begin("Rosalind");
        GuidedMeetingService meetings = cairn.getBean(GuidedMeetingService.class);
        MeetingId meeting = meetings.begin(one, 60);
        meetings.write(meeting, Agreement.TYPE, Agreement.proposed().agree(LocalDate.of(2026, 1, 12)));
        meetings.write(meeting, Note.TYPE, new Note(meeting, "present", NOTE));
        aside = meetings.write(meeting, Note.TYPE, new Note(meeting, "present", ASIDE));
        Entry<Goal> goal = cairn.getBean(GoalService.class)
                .write(one, Goal.draft().withWhat("Teach again").agree(LocalDate.of(2026, 1, 12)));
        Journal journal = cairn.getBean(Journal.class);
        journal.amend(one, goal, goal.content().withWhat("Teach once a week"));
        journal.append(
                one,
                GoalReview.TYPE,
                GoalReview.blank(goal.id(), meeting.value()).withHappened("it went well"));
        journal.append(one, Reflection.TYPE, new Reflection(meeting, Map.of("own", "I talked too much"), false));
        meetings.close(meeting, 55);
        return one;
    }

    public UUID aside() {
        return aside.id().value();
    }

    public HandOverId offer(RelationshipId one) {
        Signed.in(giver.person());
        HandingOver giving = cairn.getBean(HandingOver.class);
        giving.offer(one, taker.person().id(), Set.of(aside()), LocalDate.now());
        return giving.of(one).orElseThrow().id();
    }

    /** Both have looked, and four words are there to be compared. */
    public HandOverId comparing(RelationshipId one) {
        HandOverId id = offer(one);
        Signed.in(taker.person());
        cairn.getBean(TakingOver.class).accept(id);
        Signed.in(giver.person());
        cairn.getBean(HandingOver.class).compare(id);
        return id;
    }

    public String wordsOfTheTaker(HandOverId id) {
        Signed.in(taker.person());
        List<String> words = cairn.getBean(TakingOver.class).words(id);
        Signed.in(giver.person());
        return String.join(" ", words);
    }

    public HandOverId sent(RelationshipId one) {
        HandOverId id = comparing(one);
        String words = wordsOfTheTaker(id);
        cairn.getBean(HandingOver.class).send(id, words, password());
        return id;
    }

    public static TypedPassword password() {
        return new TypedPassword(
                Joined.PASSWORD, new NetworkAddress(UUID.randomUUID().toString()));
    }
}

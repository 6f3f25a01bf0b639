package org.cairn.authorisation;

import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.handovers.HandOverId;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Amending;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.meetings.BetweenNote;
import org.cairn.meetings.BetweenNoteId;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.Filing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Look;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingKind;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Note;
import org.cairn.meetings.Nudge;
import org.cairn.meetings.Remark;
import org.cairn.meetings.Side;
import org.cairn.meetings.ThemeId;
import org.cairn.people.PersonId;
import org.cairn.people.TypedPassword;
import org.cairn.people.account.Appearance;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.joining.Newcomer;
import org.cairn.practice.LearningHours;
import org.cairn.practice.LearningHoursId;
import org.cairn.practice.LearningPoint;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.practice.OwnLearning;
import org.cairn.referrals.ReferralDetails;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.vault.RecoveryCode;
import org.cairn.workshops.FirstName;
import org.cairn.workshops.Form;
import org.cairn.workshops.Move;
import org.cairn.workshops.Plan;
import org.cairn.workshops.QuestionPlace;
import org.cairn.workshops.SeatId;
import org.cairn.workshops.SeatTicket;
import org.cairn.workshops.WorkshopDraft;
import org.cairn.workshops.WorkshopId;
import org.springframework.context.ApplicationContext;

/**
 * A relationship with an open meeting, a note and a goal, and a sample of everything that a service can be called with.
 * A parameter of a new type gets its sample here.
 */
final class World {

    static final String NAME = "Somebody else’s mentee";

    private static final LearningHours HOURS =
            new LearningHours(LocalDate.EPOCH, 60, LearningHours.Kind.TRAINING, "words of a mentor");

    private final ApplicationContext application;
    private final Map<String, Object> samples = new HashMap<>();
    private final RelationshipId relationship;

    private World(ApplicationContext application, RelationshipId relationship) {
        this.application = application;
        this.relationship = relationship;
    }

    /** Begins one for whoever is signed in. */
    static World begin(ApplicationContext application) {
        RelationshipId relationship =
                application.getBean(RelationshipService.class).begin(NAME);
        GuidedMeetingService meetings = application.getBean(GuidedMeetingService.class);
        application
                .getBean(Journal.class)
                .append(relationship, Agreement.TYPE, Agreement.proposed().agree(LocalDate.EPOCH));
        MeetingId meeting = meetings.begin(relationship, 60);
        Entry<Note> note = meetings.write(meeting, Note.TYPE, new Note(meeting, "agree", "words of a mentor"));
        Entry<Goal> goal = application.getBean(GoalService.class).write(relationship, Goal.draft());
        meetings.write(meeting, Closing.TYPE, Closing.blank(meeting).withNext(LocalDate.of(2030, 1, 1), null));
        Entry<Remark> addition = application.getBean(Amending.class).begin(meeting, note.id());
        World world = new World(application, relationship);
        world.putEntry(Remark.class, application.getBean(Amending.class).write(addition, "more", TextVersion.of("")));
        world.put(RelationshipId.class, relationship).put(MeetingId.class, meeting);
        world.put(EntryId.class, note.id()).put(Entry.class, note).put(Record.class, note.content());
        world.putEntry(Goal.class, goal);
        world.put(Goal.class, goal.content()).put(MeetingRecord.class, meetings.open(meeting));
        Capture theme = new Capture(meeting, "agree", "asking", null);
        EntryId heard =
                meetings.write(meeting, Capture.Kind.THEME.type(), theme).id();
        world.put(ThemeId.class, new ThemeId(relationship, heard)).put(Side.class, Side.AT_WORK);
        EntryId jotted =
                application.getBean(BetweenMeetings.class).begin(relationship).id();
        world.put(BetweenNoteId.class, new BetweenNoteId(relationship, jotted));
        world.put(LearningPointId.class, learningPoint(application));
        world.put(
                LearningHoursId.class,
                new LearningHoursId(
                        application.getBean(OwnLearning.class).add(HOURS).id()));
        world.put(EntryType.class, Note.TYPE).put(Predicate.class, (Predicate<Object>) _ -> true);
        world.put(List.class, List.of(relationship)).put(InputStream.class, InputStream.nullInputStream());
        world.put(UnaryOperator.class, (UnaryOperator<Object>) World::changed);
        return world.plainThings();
    }

    private static LearningPointId learningPoint(ApplicationContext application) {
        LearningPoints points = application.getBean(LearningPoints.class);
        LearningPointId id = new LearningPointId(points.begin().id());
        points.write(id, "more", TextVersion.of(""));
        return id;
    }

    private World plainThings() {
        Password password = Password.typed("quiet lichen on a wall");
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");
        put(Appearance.class, Appearance.DARK);
        put(String.class, "other words")
                .put(int.class, 60)
                .put(boolean.class, true)
                .put(LocalTime.class, LocalTime.NOON)
                .put(LocalDate.class, LocalDate.of(2030, 1, 1));
        put(TextVersion.class, TextVersion.of("more"))
                .put(UUID.class, UUID.randomUUID())
                .put(Password.class, password)
                .put(EmailAddress.class, email);
        put(NetworkAddress.class, new NetworkAddress("test-" + UUID.randomUUID()));
        put(MeetingKind.class, MeetingKind.REVIEW)
                .put(Nudge.Matter.class, Nudge.Matter.MEETING)
                .put(Look.Outlook.class, Look.Outlook.CHANGE)
                .put(BetweenNote.class, new BetweenNote(Instant.EPOCH, "words of a mentor", false));
        put(Capture.Kind.class, Capture.Kind.THEME).put(Filing.class, new Filing("agree", "words of a mentor"));
        put(LearningPoint.class, new LearningPoint(Instant.EPOCH, "words of a mentor", null));
        put(LearningHours.class, HOURS);
        put(Collection.class, List.of("words of a mentor")).put(Set.class, Set.of("words"));
        put(TypedPassword.class, new TypedPassword(password, new NetworkAddress("test-" + UUID.randomUUID())));
        put(PersonId.class, PersonId.random()).put(HandOverId.class, new HandOverId(UUID.randomUUID()));
        put(RecoveryCode.class, RecoveryCode.random()).put(ZoneId.class, ZoneOffset.UTC);
        put(ReferralDetails.class, new ReferralDetails("Somebody", "", "", "", "", "", "", false));
        rooms();
        put(Newcomer.class, new Newcomer("Nobody", email, password, RecoveryCode.random()));
        return this;
    }

    /** A workshop that is not there: whoever is let in finds nothing behind the door. */
    private void rooms() {
        SeatTicket ticket = SeatTicket.parse(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(new byte[] {1}, 97)))
                .orElseThrow();
        Plan plan = Plan.usual(Form.PAIRS);
        put(WorkshopId.class, new WorkshopId(UUID.randomUUID())).put(SeatId.class, new SeatId(UUID.randomUUID()));
        put(SeatTicket.class, ticket).put(Plan.class, plan).put(Move.class, Move.NEXT);
        put(WorkshopDraft.class, new WorkshopDraft("A workshop", plan, List.of("blocks")));
        put(FirstName.class, new FirstName("Ann")).put(QuestionPlace.class, new QuestionPlace("blocks", 0, 0));
    }

    private World putEntry(Class<? extends Record> content, Entry<?> sample) {
        samples.put(Entry.class.getName() + "<" + content.getName() + ">", sample);
        return this;
    }

    private World put(Class<?> type, Object sample) {
        samples.put(type.getName(), sample);
        return this;
    }

    private static Object changed(Object content) {
        return content instanceof Note note
                ? new Note(note.meeting(), note.stage(), note.text() + " and more")
                : content;
    }

    /** Something to call this gate with, all of it from this world. */
    Object[] argumentsFor(Gate gate) {
        return Arrays.stream(gate.parameters()).map(this::sample).toArray();
    }

    private Object sample(Type parameter) {
        String raw = parameter.getTypeName().replaceAll("<.*", "");
        Object plain = samples.get(parameter.getTypeName());
        Object sample = plain != null ? plain : samples.getOrDefault(raw, samples.get(bound(parameter)));
        if (sample == null) {
            throw new AssertionError("No sample of " + parameter + ": add one to World, so that the gate can be tried");
        }
        return sample;
    }

    private static String bound(Type parameter) {
        return parameter instanceof java.lang.reflect.TypeVariable<?> variable
                ? variable.getBounds()[0].getTypeName()
                : "";
    }

    /** All that a stranger could have changed, for its owner to compare. */
    List<Object> everything() {
        Journal journal = application.getBean(Journal.class);
        RelationshipService relationships = application.getBean(RelationshipService.class);
        return List.of(
                relationships.mine(relationship),
                application.getBean(LearningPoints.class).all(),
                application.getBean(OwnLearning.class).all(),
                application.getBean(MeetingLog.class).of(relationship).stream()
                        .map(meeting -> List.of(meeting.id(), meeting.isClosed()))
                        .toList(),
                journal.count(relationship),
                journal.entries(relationship, Note.TYPE),
                journal.entries(relationship, Goal.TYPE),
                journal.isSound(relationship));
    }

    RelationshipId relationship() {
        return relationship;
    }
}

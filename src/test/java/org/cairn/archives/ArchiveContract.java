package org.cairn.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cairn.common.TextVersion;
import org.cairn.endings.Ending;
import org.cairn.endings.EndingService;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.meetings.BetweenNoteId;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.SignedInPerson;
import org.cairn.people.TypedPassword;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.joining.Joined;
import org.cairn.people.session.SigningIn;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.vault.SealedFiles;
import org.cairn.vault.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every test of archives begins with: a mentor with an account, and a relationship with something of each kind. */
abstract class ArchiveContract {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static final String PASSPHRASE = "heather beyond the second gate";

    @Autowired
    ApplicationContext cairn;

    @Autowired
    TakingOut takingOut;

    @Autowired
    BringingIn bringingIn;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    GoalService goals;

    @Autowired
    BetweenMeetings between;

    @Autowired
    EndingService endings;

    @Autowired
    Journal journal;

    @Autowired
    LearningPoints points;

    @Autowired
    OwnJournal own;

    @Autowired
    SealedFiles files;

    @Autowired
    ArchiveFolder folder;

    @Autowired
    SigningIn signingIn;

    Joined joined;
    SignedInPerson mentor;
    RelationshipId relationship;

    @BeforeEach
    void theTwoHaveMet() {
        joined = Joined.mentor(cairn);
        mentor = joined.person();
        Signed.in(mentor);
        relationship = lived("Rosalind");
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    /** A first interview, an agreement with two versions, a goal with a history, a note for next time, an entry removed. */
    RelationshipId lived(String name) {
        RelationshipId one = relationships.begin(name);
        MeetingId meeting = meetings.begin(one, 60);
        Entry<Agreement> agreed =
                meetings.write(meeting, Agreement.TYPE, Agreement.proposed().agree(LocalDate.of(2026, 1, 12)));
        journal.amend(one, agreed, agreed.content().withWriting(Agreement.Writing.NOTES_AND_GOALS));
        meetings.write(meeting, Note.TYPE, new Note(meeting, "present", "half \uD83D a pair, “quoted”\nand a line"));
        Entry<Goal> goal = goals.write(one, Goal.draft().withWhat("Teach again").agree(LocalDate.of(2026, 1, 12)));
        journal.amend(one, goal, goal.content().withWhat("Teach once a week"));
        meetings.write(meeting, Closing.TYPE, Closing.blank(meeting).withNext(LocalDate.of(2030, 1, 1), null));
        meetings.close(meeting, 55);
        BetweenNoteId jotted = new BetweenNoteId(one, between.begin(one).id());
        between.write(jotted, "Ask how the Tuesday went", TextVersion.of(""));
        between.remove(new BetweenNoteId(one, between.begin(one).id()));
        return one;
    }

    /** A learning point in the own journal. */
    RelationshipId jotted(String words) {
        points.write(new LearningPointId(points.begin().id()), words, TextVersion.of(""));
        return own.find().orElseThrow();
    }

    void end(RelationshipId one, LocalDate until) {
        endings.choose(one, ending -> ending.with(Ending.Way.PLANNED).with(Ending.Notes.KEEP, until));
        endings.finish(one);
    }

    /** What somebody sees who signs in now and has nothing in memory. */
    void signInAnew() {
        Signed.in(signingIn.signIn(joined.email(), Joined.PASSWORD, password().from()));
    }

    TypedPassword password() {
        return password(Joined.PASSWORD);
    }

    static TypedPassword password(Password password) {
        return new TypedPassword(password, new NetworkAddress(UUID.randomUUID().toString()));
    }

    static LongWork work() {
        return new LongWork(_ -> {});
    }

    /** The archive of these, as the file that somebody has on their disk. */
    byte[] archive(RelationshipId... which) {
        try (TakingOut.Order order = takingOut.order(List.of(which), password(), PASSPHRASE);
                TakenOut made = order.make(work());
                InputStream sealed = made.open()) {
            assertThat(made.missing()).isZero();
            assertThat(made.leftOut()).isZero();
            return sealed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines inside of an archive. */
    List<String> lines(byte[] archive) {
        try (Secret passphrase = Secret.of(PASSPHRASE);
                var key = files.keyOf(new ByteArrayInputStream(archive), passphrase);
                InputStream inside = key.opening(new ByteArrayInputStream(archive))) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            inside.transferTo(text);
            return text.toString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive with these lines, whatever they say. */
    byte[] sealed(List<String> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Secret passphrase = Secret.of(PASSPHRASE);
                var key = files.fresh(passphrase);
                var sealing = key.sealing(file)) {
            sealing.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            sealing.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same archive as another Cairn would have made it: with ids that are unknown here. */
    byte[] fromElsewhere(byte[] archive) {
        Map<String, String> ids = new HashMap<>();
        return sealed(lines(archive).stream()
                .map(line -> ID.matcher(line)
                        .replaceAll(id -> ids.computeIfAbsent(
                                id.group(), _ -> UUID.randomUUID().toString())))
                .toList());
    }

    /** The lines with their ids numbered in the order in which they come up, and without the moment of making. */
    List<String> whateverTheIds(byte[] archive) {
        Map<String, String> ids = new HashMap<>();
        return lines(archive).stream()
                .skip(1)
                .map(line ->
                        ID.matcher(line).replaceAll(id -> ids.computeIfAbsent(id.group(), _ -> "id " + ids.size())))
                .toList();
    }

    /** What lies in the folder of archives at this moment. */
    List<Path> leftBehind() {
        try (Stream<Path> all = Files.list(folder.fresh().getParent())) {
            List<Path> left = new ArrayList<>(all.toList());
            for (Path file : List.copyOf(left)) {
                if (Files.size(file) == 0) {
                    Files.delete(file);
                    left.remove(file);
                }
            }
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.cairn.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.cairn.Cairn;
import org.cairn.journal.Journal;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.people.own.OwnAccount;
import org.cairn.people.session.SignedInSessions;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/** Mentors with an account each, who are in a first interview each. */
public final class Scheme {

    /** The password of all of them. */
    public static final String PASSWORD = "slate kettle umbrella forty";

    private static final String WORDS = "What was said about the practice. ".repeat(8);

    /** @param meeting the address of the page of the open meeting */
    public record InAMeeting(String email, String meeting) {}

    private Scheme() {}

    /** Makes them in the database of a data folder that no process uses. */
    public static List<InAMeeting> in(String home, int mentors) {
        return in(home, Collections.nCopies(mentors, 0));
    }

    /** The same, with so many notes of an earlier meeting in the journal of each. */
    public static List<InAMeeting> in(String home, List<Integer> earlier) {
        try (ConfigurableApplicationContext cairn =
                SpringApplication.run(Cairn.class, "--cairn.home=" + home, "--server.port=0")) {
            List<InAMeeting> all = new ArrayList<>();
            for (int number = 0; number < earlier.size(); number++) {
                Joined mentor = Joined.with(cairn, Role.MENTOR, Role.ADMINISTRATOR);
                Signed.in(mentor.person());
                // a session without a browser is ended after a while
                cairn.getBean(SignedInSessions.class).tie(mentor.person().session(), new MockHttpSession());
                // what types here are no hands, so no activity is told
                cairn.getBean(OwnAccount.class).lockWhenIdleFor(60);
                RelationshipId relationship =
                        cairn.getBean(RelationshipService.class).begin("Mentee " + number);
                remember(cairn.getBean(Journal.class), relationship, earlier.get(number));
                var meeting = cairn.getBean(GuidedMeetingService.class).begin(relationship, 90);
                all.add(new InAMeeting(mentor.email().value(), "meetings/" + meeting));
            }
            Signed.out();
            return all;
        }
    }

    private static void remember(Journal journal, RelationshipId relationship, int notes) {
        MeetingId earlier = new MeetingId(UUID.randomUUID());
        for (int number = 0; number < notes; number++) {
            journal.append(relationship, Note.TYPE, new Note(earlier, Note.UNFILED, "Note " + number + ". " + WORDS));
        }
    }
}

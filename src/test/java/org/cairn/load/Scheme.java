package org.cairn.load;

import java.util.ArrayList;
import java.util.List;
import org.cairn.Cairn;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.people.own.OwnAccount;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Mentors with an account each, who are in a first interview each. */
public final class Scheme {

    /** The password of all of them. */
    public static final String PASSWORD = "slate kettle umbrella forty";

    /** @param meeting the address of the page of the open meeting */
    public record InAMeeting(String email, String meeting) {}

    private Scheme() {}

    /** Makes them in the database of a data folder that no process uses. */
    public static List<InAMeeting> in(String home, int mentors) {
        try (ConfigurableApplicationContext cairn =
                SpringApplication.run(Cairn.class, "--cairn.home=" + home, "--server.port=0")) {
            List<InAMeeting> all = new ArrayList<>();
            for (int number = 0; number < mentors; number++) {
                Joined mentor = Joined.with(cairn, Role.MENTOR, Role.ADMINISTRATOR);
                Signed.in(mentor.person());
                // what types here are no hands, so no activity is told
                cairn.getBean(OwnAccount.class).lockWhenIdleFor(60);
                RelationshipId relationship =
                        cairn.getBean(RelationshipService.class).begin("Mentee " + number);
                var meeting = cairn.getBean(GuidedMeetingService.class).begin(relationship, 90);
                all.add(new InAMeeting(mentor.email().value(), "meetings/" + meeting));
            }
            Signed.out();
            return all;
        }
    }
}

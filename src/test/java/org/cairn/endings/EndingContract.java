package org.cairn.endings;

import java.time.LocalDate;
import java.util.UUID;
import org.cairn.common.TextVersion;
import org.cairn.endings.Ending.Notes;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.TypedPassword;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test of an ending begins with: a mentor, and a relationship with a meeting behind it. */
abstract class EndingContract {

    static final TextVersion NOTHING_YET = TextVersion.of("");
    static final LocalDate TODAY = LocalDate.now();

    @Autowired
    ApplicationContext cairn;

    @Autowired
    EndingService endings;

    @Autowired
    Destroying destroying;

    @Autowired
    RetentionJob job;

    @Autowired
    Journal journal;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    RelationshipService relationships;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    Mentor mentor;
    RelationshipId relationship;

    @BeforeEach
    void theTwoHaveMet() {
        mentor = Mentor.signedIn(vaults, keyrings);
        meet();
    }

    void meet() {
        relationship = relationships.begin("Rosalind");
        MeetingId meeting = meetings.begin(relationship, 60);
        meetings.write(meeting, Note.TYPE, new Note(meeting, "agree", "a word in confidence"));
        meetings.close(meeting, 50);
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    void agree(Agreement.Writing writing) {
        MeetingId meeting = meetings.begin(relationship, 60);
        meetings.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(writing));
        meetings.close(meeting, 50);
    }

    /** Ends it today, with notes until that day. */
    void end(RelationshipId one, LocalDate until) {
        endings.choose(one, ending -> ending.with(Ending.Way.PLANNED).with(Notes.KEEP, until));
        endings.finish(one);
    }

    TypedPassword password(Password password) {
        return new TypedPassword(password, new NetworkAddress(UUID.randomUUID().toString()));
    }

    int rows(RelationshipId one) {
        return jdbc.sql("select (select count(*) from journal_entry where relationship = :r)"
                        + " + (select count(*) from journal_page where relationship = :r)"
                        + " + (select count(*) from journal_root where relationship = :r)")
                .param("r", one.value())
                .query(Integer.class)
                .single();
    }

    int keys(RelationshipId one) {
        return jdbc.sql("select count(*) from vault_relationship_key where relationship = ?")
                .param(one.value())
                .query(Integer.class)
                .single();
    }
}

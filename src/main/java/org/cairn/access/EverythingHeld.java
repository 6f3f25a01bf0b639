package org.cairn.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.Journal;
import org.cairn.journal.JournalCopies;
import org.cairn.meetings.MeetingCopies;
import org.cairn.meetings.MeetingCopy;
import org.cairn.people.OwnPassword;
import org.cairn.people.TypedPassword;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is held about one mentee, after the password, and keeps that it was done. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class EverythingHeld {

    private final RelationshipService relationships;
    private final MeetingCopies meetings;
    private final JournalCopies copies;
    private final Journal journal;
    private final OwnPassword password;
    private final Clock clock;

    EverythingHeld(
            RelationshipService relationships,
            MeetingCopies meetings,
            JournalCopies copies,
            Journal journal,
            OwnPassword password,
            Clock clock) {
        this.relationships = relationships;
        this.meetings = meetings;
        this.copies = copies;
        this.journal = journal;
        this.password = password;
        this.clock = clock;
    }

    /** Asks for the own password; what is wrong with it is thrown as at {@link OwnPassword#require}. */
    @Transactional
    public Everything about(RelationshipId relationship, TypedPassword typed) {
        RelationshipSummary about = relationships.mine(relationship);
        password.require(typed);
        List<MeetingCopy> met = meetings.of(relationship);
        List<EntryCopy> texts = new ArrayList<>();
        int missing = copies.copy(relationship).give(texts::add);
        journal.append(relationship, AccessRequest.TYPE, new AccessRequest(LocalDate.now(clock), texts.size()));
        return new Everything(about, met, texts, missing);
    }

    /** On which days everything was put together before, the latest first. */
    public List<LocalDate> madeOn(RelationshipId relationship) {
        relationships.mine(relationship);
        return journal.entries(relationship, AccessRequest.TYPE).stream()
                .map(entry -> entry.content().on())
                .toList()
                .reversed();
    }
}

package org.cairn.endings;

import java.util.List;
import java.util.SortedMap;
import org.cairn.journal.Journal;
import org.cairn.journal.JournalDestruction;
import org.cairn.people.CurrentPerson;
import org.cairn.people.OwnPassword;
import org.cairn.people.TypedPassword;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys everything sealed of an own relationship, for good, and certifies it. There is no other way to do it. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class Destroying {

    private final OwnRelationships own;
    private final OwnPassword ownPassword;
    private final Journal journal;
    private final JournalDestruction destruction;
    private final DestructionWork work;
    private final Destructions destructions;
    private final CurrentPerson person;
    private final TransactionTemplate transaction;

    Destroying(
            OwnRelationships own,
            OwnPassword ownPassword,
            Journal journal,
            JournalDestruction destruction,
            DestructionWork work,
            Destructions destructions,
            CurrentPerson person,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.ownPassword = ownPassword;
        this.journal = journal;
        this.destruction = destruction;
        this.work = work;
        this.destructions = destructions;
        this.person = person;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many entries of each type would be destroyed. */
    public SortedMap<String, Integer> whatGoes(RelationshipId relationship) {
        own.require(relationship);
        return destruction.whatThereIs(relationship);
    }

    /**
     * Asks for the password, destroys, and looks whether anything still opens. Where an ending was being written, the
     * relationship ends today.
     *
     * @return the certificate; not verified when something was still found, which is then done again within the hour
     */
    public Certificate destroy(RelationshipId relationship, TypedPassword password) {
        own.require(relationship);
        ownPassword.require(password);
        Destruction destroyed = transaction.execute(_ -> {
            endIfBegun(own.require(relationship));
            return work.destroy(own.require(relationship), Certificate.Cause.MENTOR);
        });
        return work.verify(destroyed).certificate();
    }

    /** Those of the signed-in mentor, the latest first. */
    public List<Certificate> certificates() {
        return destructions.findByMentorOrderByDestroyedAtDesc(person.id().value()).stream()
                .map(Destruction::certificate)
                .toList();
    }

    /** One of them; {@link CertificateNotFoundException} for unknown and foreign ones alike. */
    public Certificate certificate(String reference) {
        return destructions
                .findByReference(reference)
                .filter(one -> one.mentor().equals(person.id().value()))
                .map(Destruction::certificate)
                .orElseThrow(CertificateNotFoundException::new);
    }

    private void endIfBegun(Relationship relationship) {
        boolean begun = !relationship.isEnded()
                && journal.isSound(relationship.id())
                && journal.entries(relationship.id(), Ending.TYPE).stream()
                        .anyMatch(ending -> !ending.content().isDone());
        if (begun) {
            own.end(relationship.id());
        }
    }
}

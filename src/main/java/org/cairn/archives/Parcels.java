package org.cairn.archives;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.cairn.journal.JournalCopies;
import org.cairn.journal.JournalCopy;
import org.cairn.meetings.MeetingCopies;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.SealedFileException;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealedFiles;
import org.cairn.vault.SealingStream;
import org.cairn.vault.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An own relationship, or a part of it, in an archive that is for another mentor, and such a one taken in. In it the
 * relationship goes on: its end was the end with one mentor.
 */
@Component
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class Parcels {

    private final OwnRelationships own;
    private final JournalCopies journals;
    private final MeetingCopies meetings;
    private final SealedFiles files;
    private final ArchiveLooking looking;
    private final ArchiveTaking taking;
    private final Clock clock;

    Parcels(
            OwnRelationships own,
            JournalCopies journals,
            MeetingCopies meetings,
            SealedFiles files,
            ArchiveLooking looking,
            ArchiveTaking taking,
            Clock clock) {
        this.own = own;
        this.journals = journals;
        this.meetings = meetings;
        this.files = files;
        this.looking = looking;
        this.taking = taking;
        this.clock = clock;
    }

    /**
     * All kept revisions of those entries, the name and the whole log of meetings.
     *
     * @param which whether the entry with this id goes along
     * @throws ArchiveRefusedException when it is more than an archive holds
     * @throws DamagedInPartException when something of it does not open: the rest would be all that is left of it
     */
    public byte[] pack(RelationshipId relationship, Predicate<UUID> which, String passphrase) {
        JournalCopy copy = journals.copy(relationship);
        Relationship one = own.require(relationship);
        ByteArrayOutputStream parcel = new ByteArrayOutputStream();
        try (Secret secret = Secret.of(passphrase);
                SealedFileKey key = files.fresh(secret);
                SealingStream sealing = key.sealing(parcel)) {
            ArchiveWriter writer = new ArchiveWriter(sealing);
            writer.made(clock.instant());
            writer.relationship(
                    new ArchivedRelationship(relationship, true, one.startedOn(), false, null, null, copy.sequence()));
            meetings.of(relationship).forEach(writer::meeting);
            int missing = copy.give(revision -> {
                if (revision.isName() || which.test(revision.id())) {
                    writer.revision(revision);
                }
            });
            if (missing > 0) {
                throw new DamagedInPartException(missing);
            }
            writer.end();
            sealing.finish();
            return parcel.toByteArray();
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in it, after every entry was checked; {@link ArchiveRefusedException} says why it cannot be taken in. */
    public FoundRelationship look(byte[] parcel, String passphrase) {
        return only(found(parcel, passphrase));
    }

    /** Takes it in as the signed-in mentor's, in the caller's transaction, and opens every entry once more. */
    public RelationshipId unpack(byte[] parcel, String passphrase) {
        FoundArchive found = found(parcel, passphrase);
        return taking.take(found, Map.of(only(found).id(), ""), visitor -> read(parcel, passphrase, visitor))
                .getFirst();
    }

    private FoundArchive found(byte[] parcel, String passphrase) {
        ArchiveLooking.Look look = looking.begin();
        read(parcel, passphrase, look);
        return look.found();
    }

    private static FoundRelationship only(FoundArchive found) {
        if (found.relationships().size() != 1
                || !found.relationships().getFirst().withSomebody()) {
            throw ArchiveRefusedException.damaged();
        }
        return Objects.requireNonNull(found.relationships().getFirst());
    }

    private void read(byte[] parcel, String passphrase, ArchiveVisitor visitor) {
        try (Secret secret = Secret.of(passphrase);
                SealedFileKey key = files.keyOf(new ByteArrayInputStream(parcel), secret);
                InputStream inside = key.opening(new ByteArrayInputStream(parcel))) {
            ArchiveReader.read(inside, visitor);
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

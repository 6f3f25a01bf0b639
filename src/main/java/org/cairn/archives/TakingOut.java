package org.cairn.archives;

import java.util.List;
import org.cairn.people.OwnPassword;
import org.cairn.people.Passphrases;
import org.cairn.people.TypedPassword;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealedFiles;
import org.cairn.vault.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes own relationships out into an archive, after the password. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class TakingOut {

    private final OwnRelationships own;
    private final OwnPassword password;
    private final Passphrases passphrases;
    private final Keyrings keyrings;
    private final SealedFiles files;
    private final ArchiveMaking making;

    TakingOut(
            OwnRelationships own,
            OwnPassword password,
            Passphrases passphrases,
            Keyrings keyrings,
            SealedFiles files,
            ArchiveMaking making) {
        this.own = own;
        this.password = password;
        this.passphrases = passphrases;
        this.keyrings = keyrings;
        this.files = files;
        this.making = making;
    }

    /** What was asked for. It is made once, by whoever holds this, in any thread that works for the same person. */
    public final class Order implements AutoCloseable {

        private final List<RelationshipId> which;
        private final SealedFileKey key;

        private Order(List<RelationshipId> which, SealedFileKey key) {
            this.which = which;
            this.key = key;
        }

        /** {@link LongWork.CancelledException} and {@link ArchiveRefusedException} leave nothing behind. */
        public TakenOut make(LongWork work) {
            return making.make(which, key, work);
        }

        @Override
        public void close() {
            key.close();
        }
    }

    /**
     * Asks for the own password, and refuses a passphrase that could be guessed ({@link IllegalArgumentException}).
     *
     * @param which relationships, and perhaps the own journal
     * @param typed the own password
     * @param passphrase what the archive opens with; without it nobody opens it
     */
    public Order order(List<RelationshipId> which, TypedPassword typed, String passphrase) {
        which.forEach(own::requireJournal);
        password.require(typed);
        try (Secret secret = passphrases.secret(passphrase)) {
            SealedFileKey key = files.fresh(secret);
            keyrings.current().onClose(key::close);
            return new Order(List.copyOf(which), key);
        }
    }
}

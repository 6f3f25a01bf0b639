package org.cairn.handovers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cairn.archives.Parcels;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.Journal;
import org.cairn.journal.JournalCopies;
import org.cairn.people.Colleagues;
import org.cairn.people.Colleagues.Colleague;
import org.cairn.people.CurrentPerson;
import org.cairn.people.OwnPassword;
import org.cairn.people.PersonId;
import org.cairn.people.TypedPassword;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.cairn.vault.GivingKey;
import org.cairn.vault.HandOverParties;
import org.cairn.vault.HandOverSeal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The side of the mentor who hands over. What is handed over has ended for this mentor, so nothing is written any more
 * while it is on its way; it stays readable here until the other has taken it over.
 *
 * @see <a href="../../../../../../docs/format/hand-over.md">docs/format/hand-over.md</a>
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class HandingOver {

    private final OwnRelationships own;
    private final HandOvers handOvers;
    private final HandOverParcels parcels;
    private final HandOverKeys keys;
    private final Colleagues colleagues;
    private final CurrentPerson person;
    private final OwnPassword password;
    private final Journal journal;
    private final JournalCopies copies;
    private final Parcels packing;
    private final Clock clock;

    HandingOver(
            OwnRelationships own,
            HandOvers handOvers,
            HandOverParcels parcels,
            HandOverKeys keys,
            Colleagues colleagues,
            CurrentPerson person,
            OwnPassword password,
            Journal journal,
            JournalCopies copies,
            Parcels packing,
            Clock clock) {
        this.own = own;
        this.handOvers = handOvers;
        this.parcels = parcels;
        this.keys = keys;
        this.colleagues = colleagues;
        this.person = person;
        this.password = password;
        this.journal = journal;
        this.copies = copies;
        this.packing = packing;
        this.clock = clock;
    }

    /** Who could take over. */
    public List<Colleague> successors() {
        return colleagues.others();
    }

    /** What the mentor is asked about, in the order in which it was begun. */
    public List<Choice> choices(RelationshipId relationship) {
        own.require(relationship);
        return new GoingAlong(current(relationship), Set.of()).choices();
    }

    /** The last hand-over of a relationship; empty when there never was one. */
    public Optional<HandOverStatus> of(RelationshipId relationship) {
        own.require(relationship);
        return handOvers.findByRelationshipOrderByOfferedAtDesc(relationship.value()).stream()
                .filter(one -> one.giver().equals(person.id()))
                .findFirst()
                .map(this::status);
    }

    /** Those of the signed-in mentor, done ones too. */
    public List<HandOverStatus> mine() {
        List<HandOver> all = handOvers.findByGiverOrderByOfferedAt(person.id().value());
        return all.stream().map(this::status).toList();
    }

    /**
     * Offers a relationship that has ended. Nothing of it goes anywhere before both have compared four words.
     *
     * @param leftOut the ids of {@link #choices} that do not go along
     * @param agreedOn the day on which the mentee agreed, today at the latest ({@link IllegalArgumentException})
     */
    public void offer(RelationshipId relationship, PersonId taker, Set<UUID> leftOut, LocalDate agreedOn) {
        if (!own.require(relationship).isEnded()) {
            throw new HandOverMovedException();
        }
        requireNoneUnderWay(relationship);
        if (agreedOn.isAfter(LocalDate.now(clock))
                || successors().stream().noneMatch(one -> one.id().equals(taker))) {
            throw new IllegalArgumentException("The day is past, and the other is a mentor here.");
        }
        HandOverParties parties = new HandOverParties(
                UUID.randomUUID(), relationship.value(), person.id().value(), taker.value());
        HandOverId id = new HandOverId(parties.handOver());
        // locks the journal: of two offers at once the second sees the first
        journal.append(relationship, HandOverChoice.TYPE, new HandOverChoice(id.value(), leftOut, agreedOn));
        requireNoneUnderWay(relationship);
        try (GivingKey key = GivingKey.fresh()) {
            keys.keep(HandOverKey.giving(id, key.secret()));
            handOvers.save(HandOver.offered(
                    parties, key.commitment(parties), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    private void requireNoneUnderWay(RelationshipId relationship) {
        if (of(relationship).filter(HandOverStatus::isUnderWay).isPresent()) {
            throw new HandOverMovedException();
        }
    }

    /**
     * Keeps the other's key, and then shows this side's: from now on both have four words to compare. The other's key is
     * this one for good; one that is put in its place later could be chosen for its words.
     */
    public void compare(HandOverId id) {
        HandOver handOver = locked(id);
        if (handOver.step() == Step.READY) {
            HandOverKey kept = keys.change(id, key -> key.seen(handOver.takingKey()));
            try (GivingKey key = GivingKey.of(kept.secretBytes())) {
                handOver.shown(key.publicKey());
            }
            handOvers.save(handOver);
        }
    }

    /**
     * Hands over to whoever read out the same four words. The former access ends when the other takes over.
     *
     * @param heard what the other read out; {@link WordsDifferException} when it is not the same
     * @throws DamagedInPartException when something that is stored of the relationship does not open: nothing is handed over
     */
    public void send(HandOverId id, String heard, TypedPassword typed) {
        HandOver handOver = locked(id);
        handOver.require(Step.COMPARING);
        RelationshipId relationship = handOver.relationship();
        if (!own.require(relationship).isEnded()) {
            throw new HandOverMovedException();
        }
        HandOverKey kept = keys.of(id);
        byte[] takingKey = kept.theirBytes();
        HandOverParties parties = handOver.parties();
        try (GivingKey key = GivingKey.of(kept.secretBytes())) {
            if (!Arrays.equals(takingKey, handOver.takingKey())
                    || !FourWords.of(parties, key.publicKey(), takingKey).areTyped(heard)) {
                throw new WordsDifferException();
            }
            password.require(typed);
            String passphrase = HandOverSeal.passphrase();
            Set<UUID> leftOut =
                    choice(handOver).map(choice -> choice.content().leftOut()).orElseThrow(HandOverMovedException::new);
            byte[] parcel =
                    packing.pack(relationship, new GoingAlong(current(relationship), leftOut)::goes, passphrase);
            parcels.save(Parcel.of(id, HandOverSeal.seal(parties, key, takingKey, passphrase, parcel), parcel));
            handOver.sent();
            handOvers.save(handOver);
        }
    }

    /** Takes it back: as long as the other has not taken over, nothing has gone. */
    public void withdraw(HandOverId id) {
        HandOver handOver = locked(id);
        if (handOver.step() == Step.DONE) {
            throw new HandOverMovedException();
        }
        parcels.deleteById(id.value());
        handOvers.deleteById(id.value());
        keys.remove(id);
        try {
            choice(handOver).ifPresent(choice -> journal.remove(handOver.relationship(), choice));
        } catch (RelationshipUnreadableException _) {
            // a choice that does not open is none
        }
    }

    private Optional<Entry<HandOverChoice>> choice(HandOver handOver) {
        return journal.entries(handOver.relationship(), HandOverChoice.TYPE).stream()
                .filter(choice ->
                        choice.content().handOver().equals(handOver.id().value()))
                .findFirst();
    }

    /** The current revision of each entry, in the order in which they began. */
    private Collection<EntryCopy> current(RelationshipId relationship) {
        Map<UUID, EntryCopy> current = new LinkedHashMap<>();
        copies.copy(relationship).give(revision -> current.put(revision.id(), revision));
        return current.values();
    }

    private HandOver locked(HandOverId id) {
        return handOvers.findByIdAndGiver(id.value(), person.id().value()).orElseThrow(HandOverNotFoundException::new);
    }

    private HandOverStatus status(HandOver one) {
        return new HandOverStatus(
                one.id(),
                one.relationship(),
                colleagues.nameOf(one.taker()),
                one.step(),
                one.offeredAt(),
                one.finishedAt());
    }
}

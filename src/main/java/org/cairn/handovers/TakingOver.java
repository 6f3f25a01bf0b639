package org.cairn.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.cairn.archives.FoundRelationship;
import org.cairn.archives.Parcels;
import org.cairn.endings.HandedOver;
import org.cairn.journal.Journal;
import org.cairn.people.Colleagues;
import org.cairn.people.CurrentPerson;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipCopies;
import org.cairn.relationships.RelationshipEnds;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.GivingKey;
import org.cairn.vault.HandOverSeal;
import org.cairn.vault.SealBrokenException;
import org.cairn.vault.TakingKey;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The side of the mentor who takes over. It becomes theirs, and ends to be the other's, in one transaction: killed at any
 * moment, it opens for one of the two.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class TakingOver {

    private final HandOvers handOvers;
    private final HandOverParcels parcels;
    private final HandOverKeys keys;
    private final Colleagues colleagues;
    private final CurrentPerson person;
    private final Parcels packing;
    private final RelationshipCopies relationships;
    private final RelationshipEnds ends;
    private final HandedOver handedOver;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TakingOver(
            HandOvers handOvers,
            HandOverParcels parcels,
            HandOverKeys keys,
            Colleagues colleagues,
            CurrentPerson person,
            Parcels packing,
            RelationshipCopies relationships,
            RelationshipEnds ends,
            HandedOver handedOver,
            Journal journal,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.handOvers = handOvers;
        this.parcels = parcels;
        this.keys = keys;
        this.colleagues = colleagues;
        this.person = person;
        this.packing = packing;
        this.relationships = relationships;
        this.ends = ends;
        this.handedOver = handedOver;
        this.journal = journal;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is offered to the signed-in mentor and under way, the oldest first. */
    public List<HandOverStatus> offers() {
        keys.tidy();
        return handOvers.findByTakerOrderByOfferedAt(person.id().value()).stream()
                .filter(one -> one.step().isUnderWay())
                .map(this::status)
                .toList();
    }

    /** One of them, or one that is over; {@link HandOverNotFoundException} for unknown and foreign ones alike. */
    public HandOverStatus find(HandOverId id) {
        return handOvers
                .findById(id.value())
                .filter(one -> one.taker().equals(person.id()))
                .map(this::status)
                .orElseThrow(HandOverNotFoundException::new);
    }

    /** Says that one will take over, and makes the key that it is sealed to. */
    @Transactional
    public void accept(HandOverId id) {
        HandOver handOver = locked(id);
        handOver.require(Step.OFFERED);
        try (TakingKey key = TakingKey.fresh()) {
            keys.keep(HandOverKey.taking(id, key.secret(), handOver.commitment()));
            handOver.ready(key.publicKey());
            handOvers.save(handOver);
        }
    }

    /** Says that one does not take over; nothing of it stays here. */
    @Transactional
    public void decline(HandOverId id) {
        HandOver handOver = locked(id);
        handOver.declined(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        handOvers.save(handOver);
        parcels.deleteById(id.value());
        keys.remove(id);
    }

    /**
     * Four words to read out to the other mentor, once both keys are there.
     *
     * @throws SealBrokenException when the other's key is not the one that was promised
     */
    @Transactional
    public List<String> words(HandOverId id) {
        HandOver handOver = locked(id);
        try (TakingKey key = key(handOver)) {
            keys.change(id, HandOverKey::withCompared);
            return FourWords.of(handOver.parties(), handOver.givingKey(), key.publicKey())
                    .words();
        }
    }

    /**
     * What would be taken over, once the four words have been looked at.
     *
     * @throws SealBrokenException when it is not what the other mentor sent
     */
    @Transactional
    public FoundRelationship look(HandOverId id) {
        HandOver handOver = locked(id);
        Parcel parcel = parcel(handOver);
        return packing.look(parcel.bytes(), passphrase(handOver, parcel));
    }

    /**
     * Takes over: from now on it is this mentor's and nobody else's. {@link HandOverMovedException} when somebody does
     * something with it at the same moment.
     */
    public RelationshipId takeOver(HandOverId id) {
        try {
            RelationshipId here = Objects.requireNonNull(transaction.execute(_ -> takenOver(id)));
            handedOver.verify(find(id).relationship());
            return here;
        } catch (ConcurrencyFailureException e) {
            throw new HandOverMovedException();
        }
    }

    private RelationshipId takenOver(HandOverId id) {
        HandOver handOver = locked(id);
        Relationship former = ends.find(handOver.relationship())
                .filter(one ->
                        one.isEnded() && !one.isDestroyed() && one.mentor().equals(handOver.giver()))
                .orElseThrow(HandOverMovedException::new);
        Parcel parcel = parcel(handOver);
        RelationshipId here = packing.unpack(parcel.bytes(), passphrase(handOver, parcel));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        relationships.takenOver(here, now);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        journal.append(here, TakenOver.TYPE, new TakenOver(colleagues.nameOf(handOver.giver()), today));
        handOver.takenOver(now);
        handOvers.save(handOver);
        parcels.deleteById(id.value());
        keys.remove(id);
        handedOver.destroy(former);
        journal.settle(here);
        return here;
    }

    private String passphrase(HandOver handOver, Parcel parcel) {
        if (!keys.of(handOver.id()).compared()) {
            throw new HandOverMovedException();
        }
        try (TakingKey key = key(handOver)) {
            return HandOverSeal.open(handOver.parties(), key, handOver.givingKey(), parcel.sealed(), parcel.bytes());
        }
    }

    private Parcel parcel(HandOver handOver) {
        handOver.require(Step.SENT);
        return parcels.findById(handOver.id().value()).orElseThrow(HandOverMovedException::new);
    }

    /** The own key, when the other's is the one that was promised before this one was shown. */
    private TakingKey key(HandOver handOver) {
        HandOverKey kept = keys.of(handOver.id());
        GivingKey.requirePromised(handOver.parties(), kept.theirBytes(), handOver.givingKey());
        return TakingKey.of(kept.secretBytes());
    }

    private HandOver locked(HandOverId id) {
        return handOvers.findByIdAndTaker(id.value(), person.id().value()).orElseThrow(HandOverNotFoundException::new);
    }

    private HandOverStatus status(HandOver one) {
        return new HandOverStatus(
                one.id(),
                one.relationship(),
                colleagues.nameOf(one.giver()),
                one.step(),
                one.offeredAt(),
                one.finishedAt());
    }
}

package org.cairn.handovers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return GoingAlong.choices(current(relationship));
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
        if (!own.require(relationship).isEnded()
                || of(relationship).filter(HandOverStatus::isUnderWay).isPresent()) {
            throw new HandOverMovedException();
        }
        if (agreedOn.isAfter(LocalDate.now(clock))
                || successors().stream().noneMatch(one -> one.id().equals(taker))) {
            throw new IllegalArgumentException("The day is past, and the other is a mentor here.");
        }
        HandOverParties parties = new HandOverParties(
                UUID.randomUUID(), relationship.value(), person.id().value(), taker.value());
        HandOverId id = new HandOverId(parties.handOver());
        tidy();
        try (GivingKey key = GivingKey.fresh()) {
            keys.keep(HandOverKey.of(id, key.secret(), new byte[0]));
            handOvers.save(HandOver.offered(
                    parties, key.commitment(parties), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
        choice(relationship).ifPresent(former -> journal.remove(relationship, former));
        journal.append(relationship, HandOverChoice.TYPE, new HandOverChoice(id.value(), leftOut, agreedOn));
    }

    /** Shows this side's key once the other's is there: from now on both have four words to compare. */
    public void compare(HandOverId id) {
        HandOver handOver = locked(id);
        if (handOver.step() == Step.READY) {
            try (GivingKey key = GivingKey.of(keys.of(id).secretBytes())) {
                handOver.shown(key.publicKey());
            }
            handOvers.save(handOver);
        }
    }

    /**
     * Hands over to whoever read out the same four words. The former access ends when the other takes over.
     *
     * @param heard what the other read out; {@link WordsDifferException} when it is not the same
     */
    public void send(HandOverId id, String heard, TypedPassword typed) {
        HandOver handOver = locked(id);
        handOver.require(Step.COMPARING);
        RelationshipId relationship = handOver.relationship();
        if (!own.require(relationship).isEnded()) {
            throw new HandOverMovedException();
        }
        try (GivingKey key = GivingKey.of(keys.of(id).secretBytes())) {
            HandOverParties parties = handOver.parties();
            if (!FourWords.of(parties, key.publicKey(), handOver.takingKey()).areTyped(heard)) {
                throw new WordsDifferException();
            }
            password.require(typed);
            String passphrase = HandOverSeal.passphrase();
            Set<UUID> leftOut = choice(relationship)
                    .map(choice -> choice.content().leftOut())
                    .orElseThrow(HandOverMovedException::new);
            byte[] parcel =
                    packing.pack(relationship, new GoingAlong(current(relationship), leftOut)::goes, passphrase);
            byte[] sealed = HandOverSeal.seal(parties, key, handOver.takingKey(), passphrase, parcel);
            parcels.save(Parcel.of(id, sealed, parcel));
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
        choice(handOver.relationship()).ifPresent(choice -> journal.remove(handOver.relationship(), choice));
        keys.remove(id);
        parcels.deleteById(id.value());
        handOvers.deleteById(id.value());
    }

    private void tidy() {
        Set<HandOverId> underWay = handOvers
                .findByGiverOrderByOfferedAt(person.id().value())
                .stream()
                .filter(one -> one.step().isUnderWay())
                .map(HandOver::id)
                .collect(Collectors.toSet());
        handOvers.findByTakerOrderByOfferedAt(person.id().value()).stream()
                .filter(one -> one.step().isUnderWay())
                .map(HandOver::id)
                .forEach(underWay::add);
        keys.tidy(underWay::contains);
    }

    private Optional<Entry<HandOverChoice>> choice(RelationshipId relationship) {
        return journal.entries(relationship, HandOverChoice.TYPE).stream().reduce((_, later) -> later);
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

package org.cairn.handovers;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.people.CurrentPerson;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.springframework.stereotype.Component;

/** The signed-in mentor's keys of hand-overs, in the own journal: sealed there, and sealed anew when the vault is. */
@Component
class HandOverKeys {

    private final OwnJournal own;
    private final Journal journal;
    private final HandOvers handOvers;
    private final CurrentPerson person;

    HandOverKeys(OwnJournal own, Journal journal, HandOvers handOvers, CurrentPerson person) {
        this.own = own;
        this.journal = journal;
        this.handOvers = handOvers;
        this.person = person;
    }

    void keep(HandOverKey key) {
        tidy();
        journal.append(own.begin(), HandOverKey.TYPE, key);
    }

    /** {@link HandOverMovedException} when it is not there any more. */
    HandOverKey of(HandOverId handOver) {
        return find(handOver).map(Entry::content).orElseThrow(HandOverMovedException::new);
    }

    HandOverKey change(HandOverId handOver, UnaryOperator<HandOverKey> change) {
        Entry<HandOverKey> key = find(handOver).orElseThrow(HandOverMovedException::new);
        HandOverKey next = change.apply(key.content());
        if (!next.equals(key.content())) {
            journal.revise(own.begin(), key, next);
        }
        return next;
    }

    /** Where the own journal is damaged there is nothing that could be used, and nothing to wait for. */
    void remove(HandOverId handOver) {
        try {
            find(handOver).ifPresent(this::remove);
        } catch (RelationshipUnreadableException _) {
            // what does not open is no key any more
        }
    }

    /** Removes those of what is over: taken back by the other, or gone with its relationship. */
    void tidy() {
        try {
            own.find().ifPresent(this::tidy);
        } catch (RelationshipUnreadableException _) {
            // the next look tries again
        }
    }

    private void tidy(RelationshipId mine) {
        Set<UUID> underWay = Stream.concat(
                        handOvers.findByGiverOrderByOfferedAt(person.id().value()).stream(),
                        handOvers.findByTakerOrderByOfferedAt(person.id().value()).stream())
                .filter(one -> one.step().isUnderWay())
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        journal.entries(mine, HandOverKey.TYPE).stream()
                .filter(key -> !underWay.contains(key.content().handOver()))
                .forEach(this::remove);
    }

    private void remove(Entry<HandOverKey> key) {
        own.find().ifPresent(mine -> journal.remove(mine, key));
    }

    private Optional<Entry<HandOverKey>> find(HandOverId handOver) {
        return own.find().stream()
                .flatMap(mine -> journal.entries(mine, HandOverKey.TYPE).stream())
                .filter(key -> key.content().handOver().equals(handOver.value()))
                .findFirst();
    }
}

package org.cairn.handovers;

import java.util.Optional;
import java.util.function.Predicate;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** The signed-in mentor's keys of hand-overs, in the own journal: sealed there, and sealed anew when the vault is. */
@Component
class HandOverKeys {

    private final OwnJournal own;
    private final Journal journal;

    HandOverKeys(OwnJournal own, Journal journal) {
        this.own = own;
        this.journal = journal;
    }

    void keep(HandOverKey key) {
        journal.append(own.begin(), HandOverKey.TYPE, key);
    }

    /** {@link HandOverMovedException} when it is not there any more. */
    HandOverKey of(HandOverId handOver) {
        return find(handOver).map(Entry::content).orElseThrow(HandOverMovedException::new);
    }

    void remove(HandOverId handOver) {
        find(handOver).ifPresent(this::remove);
    }

    /** Removes those that are needed no more. */
    void tidy(Predicate<HandOverId> isUnderWay) {
        own.find().ifPresent(mine -> journal.entries(mine, HandOverKey.TYPE).stream()
                .filter(key -> !isUnderWay.test(new HandOverId(key.content().handOver())))
                .forEach(this::remove));
    }

    private void remove(Entry<HandOverKey> key) {
        own.find().ifPresent(mine -> journal.remove(mine, key));
    }

    private Optional<Entry<HandOverKey>> find(HandOverId handOver) {
        return own.find().flatMap(mine -> of(mine, handOver));
    }

    private Optional<Entry<HandOverKey>> of(RelationshipId mine, HandOverId handOver) {
        return journal.entries(mine, HandOverKey.TYPE).stream()
                .filter(key -> key.content().handOver().equals(handOver.value()))
                .findFirst();
    }
}

package org.cairn.handovers;

import java.time.Instant;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.HandOverParties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** That one mentor hands a relationship over to another, as far as it can be told without their keys. */
@Table("hand_over")
final class HandOver {

    @Id
    private final UUID id;

    private final UUID relationship;
    private final UUID giver;
    private final UUID taker;
    private Step step;
    private final Instant offeredAt;
    private final byte[] commitment;
    private byte @Nullable [] takingKey;
    private byte @Nullable [] givingKey;
    private @Nullable Instant finishedAt;

    @Version
    private final @Nullable Integer version;

    @PersistenceCreator
    HandOver(
            UUID id,
            UUID relationship,
            UUID giver,
            UUID taker,
            Step step,
            Instant offeredAt,
            byte[] commitment,
            byte @Nullable [] takingKey,
            byte @Nullable [] givingKey,
            @Nullable Instant finishedAt,
            @Nullable Integer version) {
        this.id = id;
        this.relationship = relationship;
        this.giver = giver;
        this.taker = taker;
        this.step = step;
        this.offeredAt = offeredAt;
        this.commitment = commitment;
        this.takingKey = takingKey;
        this.givingKey = givingKey;
        this.finishedAt = finishedAt;
        this.version = version;
    }

    static HandOver offered(HandOverParties parties, byte[] commitment, Instant now) {
        return new HandOver(
                parties.handOver(),
                parties.relationship(),
                parties.giver(),
                parties.taker(),
                Step.OFFERED,
                now,
                commitment,
                null,
                null,
                null,
                null);
    }

    void ready(byte[] key) {
        require(Step.OFFERED);
        takingKey = key;
        step = Step.READY;
    }

    void shown(byte[] key) {
        require(Step.READY);
        givingKey = key;
        step = Step.COMPARING;
    }

    void sent() {
        require(Step.COMPARING);
        step = Step.SENT;
    }

    void takenOver(Instant now) {
        require(Step.SENT);
        step = Step.DONE;
        finishedAt = now;
    }

    void declined(Instant now) {
        if (!step.isUnderWay()) {
            throw new HandOverMovedException();
        }
        step = Step.DECLINED;
        finishedAt = now;
    }

    /** {@link HandOverMovedException} when it has come to another step meanwhile. */
    void require(Step wanted) {
        if (step != wanted) {
            throw new HandOverMovedException();
        }
    }

    HandOverId id() {
        return new HandOverId(id);
    }

    RelationshipId relationship() {
        return new RelationshipId(relationship);
    }

    PersonId giver() {
        return new PersonId(giver);
    }

    PersonId taker() {
        return new PersonId(taker);
    }

    HandOverParties parties() {
        return new HandOverParties(id, relationship, giver, taker);
    }

    Step step() {
        return step;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    byte[] commitment() {
        return commitment;
    }

    byte[] takingKey() {
        if (takingKey == null) {
            throw new HandOverMovedException();
        }
        return takingKey;
    }

    byte[] givingKey() {
        if (givingKey == null) {
            throw new HandOverMovedException();
        }
        return givingKey;
    }
}

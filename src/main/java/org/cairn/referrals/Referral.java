package org.cairn.referrals;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who can help where mentoring ends: one line of the directory, at its place in the order. */
@Table("referral")
public final class Referral {

    @Id
    private final UUID id;

    @Embedded.Nullable
    private ReferralDetails details;

    @Column("sort_order")
    private int order;

    @Version
    private final int version;

    @PersistenceCreator
    Referral(UUID id, ReferralDetails details, int order, int version) {
        this.id = id;
        this.details = details;
        this.order = order;
        this.version = version;
    }

    static Referral add(ReferralDetails details, int order) {
        return new Referral(UUID.randomUUID(), details, order, 0);
    }

    /** Takes other details, if nobody else did so since {@code seen}. */
    void change(int seen, ReferralDetails other) {
        if (seen != version) {
            throw new ReferralChangedException();
        }
        details = other;
    }

    void moveTo(int place) {
        order = place;
    }

    public UUID id() {
        return id;
    }

    public ReferralDetails details() {
        return details;
    }

    public int order() {
        return order;
    }

    /** Grows with each change; {@link ReferralDirectory#change} wants the one that was read. */
    public int version() {
        return version;
    }
}

package org.cairn.referrals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who else can help, the same for everybody in this Cairn. Mentors and administrators read it, administrators change it;
 * a mentor who set Cairn up alone is both.
 *
 * @see <a href="../../../../../../docs/decisions/0060-one-directory-for-the-house.md">decision 60</a>
 */
@Service
@Transactional
public class ReferralDirectory {

    private static final int STEP = 10;

    private final Referrals referrals;
    private final CurrentPerson person;

    ReferralDirectory(Referrals referrals, CurrentPerson person) {
        this.referrals = referrals;
        this.person = person;
    }

    /** All entries in their order. */
    @PreAuthorize("hasAnyRole('MENTOR', 'ADMINISTRATOR')")
    public List<Referral> all() {
        return referrals.findAllByOrderByOrderAscIdAsc();
    }

    /** Whether whoever works in this request may change the directory. */
    @PreAuthorize("hasAnyRole('MENTOR', 'ADMINISTRATOR')")
    public boolean isMineToChange() {
        return person.roles().contains(Role.ADMINISTRATOR);
    }

    /** Adds an entry at the end. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Referral add(ReferralDetails details) {
        int last = all().stream().mapToInt(Referral::order).max().orElse(0);
        return referrals.save(Referral.add(details, last + STEP));
    }

    /**
     * @param version the version of the entry that was read
     * @throws ReferralChangedException when somebody else was first
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Referral change(UUID id, int version, ReferralDetails details) {
        Referral referral = find(id);
        referral.change(version, details);
        return save(referral);
    }

    /** Moves an entry by this many places, towards the beginning when negative; it stops at either end. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void move(UUID id, int places) {
        List<Referral> order = new ArrayList<>(all());
        int from = order.stream().map(Referral::id).toList().indexOf(find(id).id());
        int to = Math.clamp((long) from + places, 0, order.size() - 1);
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        for (int place = 0; place < order.size(); place++) {
            Referral referral = order.get(place);
            if (referral.order() != (place + 1) * STEP) {
                referral.moveTo((place + 1) * STEP);
                save(referral);
            }
        }
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void remove(UUID id) {
        referrals.delete(find(id));
    }

    private Referral find(UUID id) {
        return referrals.findById(id).orElseThrow(ReferralChangedException::new);
    }

    private Referral save(Referral referral) {
        try {
            return referrals.save(referral);
        } catch (OptimisticLockingFailureException _) {
            throw new ReferralChangedException();
        }
    }
}

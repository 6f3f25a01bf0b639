package org.cairn.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where the entries of the directory are kept. */
interface Referrals extends Repository<Referral, UUID> {

    Referral save(Referral referral);

    Optional<Referral> findById(UUID id);

    List<Referral> findAllByOrderByOrderAscIdAsc();

    void delete(Referral referral);
}

package org.cairn.endings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Until when ended relationships are kept. */
interface Retentions extends Repository<Retention, UUID> {

    Retention save(Retention retention);

    Optional<Retention> findById(UUID relationship);

    List<Retention> findByRelationshipInOrderByKeepUntil(Collection<UUID> relationships);

    List<Retention> findByKeepUntilLessThanEqualOrderByKeepUntil(LocalDate day);

    /** Keeps every other node waiting until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Retention> findByRelationship(UUID relationship);

    void deleteById(UUID relationship);
}

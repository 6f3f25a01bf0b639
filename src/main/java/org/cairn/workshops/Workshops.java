package org.cairn.workshops;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where workshops are kept. */
interface Workshops extends Repository<Workshop, UUID> {

    Workshop save(Workshop workshop);

    Optional<Workshop> findById(UUID id);

    /** Keeps everybody else waiting who changes something in this room, on every node, until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Workshop> findOneById(UUID id);

    Optional<Workshop> findByCode(String code);

    List<Workshop> findTop50ByOrderByOpenedAtDesc();

    List<Workshop> findByWipedAtIsNullAndOpenedAtBefore(Instant latest);
}

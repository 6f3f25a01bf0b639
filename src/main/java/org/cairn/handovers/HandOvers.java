package org.cairn.handovers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Where hand-overs are kept. Those with a lock keep every other window, session and node waiting. */
interface HandOvers extends Repository<HandOver, UUID> {

    HandOver save(HandOver handOver);

    Optional<HandOver> findById(UUID id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<HandOver> findByIdAndGiver(UUID id, UUID giver);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<HandOver> findByIdAndTaker(UUID id, UUID taker);

    List<HandOver> findByRelationshipOrderByOfferedAtDesc(UUID relationship);

    List<HandOver> findByTakerOrderByOfferedAt(UUID taker);

    List<HandOver> findByGiverOrderByOfferedAt(UUID giver);

    void deleteById(UUID id);
}

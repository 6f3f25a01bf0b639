package org.cairn.workshops;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where seats are kept. */
interface Seats extends Repository<Seat, UUID> {

    Seat save(Seat seat);

    Optional<Seat> findById(UUID id);

    List<Seat> findByWorkshopOrderBySeatedAtAscIdAsc(UUID workshop);

    void deleteAllById(Iterable<? extends UUID> ids);
}

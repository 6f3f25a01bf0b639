package org.cairn.handovers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where parcels wait. */
interface HandOverParcels extends Repository<Parcel, UUID> {

    Parcel save(Parcel parcel);

    Optional<Parcel> findById(UUID handOver);

    void deleteById(UUID handOver);
}

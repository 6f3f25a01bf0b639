package org.cairn.workshops;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where groups are kept. */
interface Groups extends Repository<Group, UUID> {

    Group save(Group group);

    List<Group> findByWorkshopOrderByRoundAscPlaceAsc(UUID workshop);

    void deleteAll(Iterable<? extends Group> groups);
}

package org.cairn.workshops;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where the wishes of trainers are kept. */
interface Wishes extends Repository<Wish, UUID> {

    Wish save(Wish wish);

    List<Wish> findByWorkshop(UUID workshop);

    void deleteAll(Iterable<? extends Wish> wishes);
}

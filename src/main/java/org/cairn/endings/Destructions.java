package org.cairn.endings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was destroyed. */
interface Destructions extends Repository<Destruction, UUID> {

    Destruction save(Destruction destruction);

    Optional<Destruction> findById(UUID id);

    Optional<Destruction> findByReference(String reference);

    List<Destruction> findByMentorOrderByDestroyedAtDesc(UUID mentor);

    List<Destruction> findByVerifiedAtIsNull();
}

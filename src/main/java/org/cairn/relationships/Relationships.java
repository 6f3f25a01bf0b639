package org.cairn.relationships;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where relationships are kept. */
interface Relationships extends Repository<Relationship, UUID> {

    Relationship save(Relationship relationship);

    Optional<Relationship> findById(UUID id);

    List<Relationship> findByMentorAndKindAndDestroyedOnIsNullOrderByStartedOnDescIdAsc(
            UUID mentor, Relationship.Kind kind);

    List<Relationship> findByMentorAndKind(UUID mentor, Relationship.Kind kind);
}

package org.cairn.meetings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The meeting log. */
interface Meetings extends ListCrudRepository<Meeting, UUID> {

    List<Meeting> findByRelationshipOrderByStartedAt(UUID relationship);

    List<Meeting> findByRelationshipInOrderByStartedAt(Collection<UUID> relationships);

    void deleteByRelationship(UUID relationship);
}

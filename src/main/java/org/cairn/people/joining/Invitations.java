package org.cairn.people.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The invitations of this Cairn, open and closed. */
interface Invitations extends ListCrudRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByRevokedAtIsNullAndUsedAtIsNullOrderByInvitedAtDesc();
}

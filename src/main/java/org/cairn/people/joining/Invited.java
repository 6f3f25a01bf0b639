package org.cairn.people.joining;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.cairn.people.Role;
import org.cairn.people.SignedInPerson;
import org.cairn.people.guessing.Door;
import org.cairn.people.guessing.Guessing;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Somebody follows an invitation and becomes a mentor here. */
@Service
public class Invited {

    private final Invitations invitations;
    private final NewAccounts newAccounts;
    private final Guessing guessing;
    private final Clock clock;

    Invited(Invitations invitations, NewAccounts newAccounts, Guessing guessing, Clock clock) {
        this.invitations = invitations;
        this.newAccounts = newAccounts;
        this.guessing = guessing;
        this.clock = clock;
    }

    /**
     * The address that the invitation was sent to, if any. An unknown link, a used, a revoked and an old one are all
     * a {@link WrongGuessException}.
     */
    @PreAuthorize("permitAll()")
    public Optional<String> check(String token, NetworkAddress address) {
        return find(token, address).email();
    }

    @PreAuthorize("permitAll()")
    public SignedInPerson join(String token, NetworkAddress address, Newcomer newcomer) {
        Invitation invitation = find(token, address);
        try {
            return newAccounts.create(newcomer, Set.of(Role.MENTOR), person -> {
                invitation.use(person, clock.instant());
                invitations.save(invitation);
            });
        } catch (OptimisticLockingFailureException | InvitationClosedException e) {
            throw new WrongGuessException();
        }
    }

    private Invitation find(String token, NetworkAddress address) {
        return guessing.attempt(Door.INVITATION, token, address, () -> invitations
                .findByTokenHash(new Token(token).hash())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .orElseThrow(WrongGuessException::new));
    }
}

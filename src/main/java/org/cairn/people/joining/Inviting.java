package org.cairn.people.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The administrator invites mentors: by a link to hand over, sent by e-mail as well where that is configured. */
@Service
public class Inviting {

    private final Invitations invitations;
    private final InvitationMail mail;
    private final Addresses addresses;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            InvitationMail mail,
            Addresses addresses,
            CurrentPerson currentPerson,
            Clock clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.addresses = addresses;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Whether an e-mail was asked for, and whether it went out. */
    public enum Delivery {
        BY_HAND,
        SENT,
        FAILED
    }

    /** A link that is shown this once. */
    public record Invite(String link, Instant expiresAt, Delivery delivery) {

        @Override
        public String toString() {
            return "Invite[…]";
        }
    }

    /** An invitation that nobody has used yet. */
    public record OpenInvitation(UUID id, Optional<String> email, Instant invitedAt, Instant expiresAt) {}

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Invite invite(@Nullable EmailAddress email) {
        Token token = Token.random();
        Invitation invitation = invitations.save(Invitation.of(token, email, currentPerson.id(), clock.instant()));
        String link = addresses.link("invitation/" + token.value());
        Delivery delivery = email == null ? Delivery.BY_HAND : mail.send(email, link, currentPerson.name());
        return new Invite(link, invitation.expiresAt(), delivery);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean canSendMail() {
        return mail.isConfigured();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<OpenInvitation> open() {
        Instant now = clock.instant();
        return invitations.findByRevokedAtIsNullAndUsedAtIsNullOrderByInvitedAtDesc().stream()
                .filter(invitation -> invitation.isOpen(now))
                .map(invitation -> new OpenInvitation(
                        invitation.id(), invitation.email(), invitation.invitedAt(), invitation.expiresAt()))
                .toList();
    }

    /** Takes an invitation back. One that was used or taken back meanwhile is left as it is. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(UUID id) {
        invitations
                .findById(id)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .ifPresent(invitation -> {
                    invitation.revoke(clock.instant());
                    invitations.save(invitation);
                });
    }
}

package org.cairn.people;

/** What a person may come to do. One person can hold several. */
public enum Role {
    MENTOR,
    ADMINISTRATOR,
    TRAINER,
    COORDINATOR;

    /** The name that {@code @PreAuthorize("hasRole('…')")} and {@code @RolesAllowed} look for. */
    public String authority() {
        return "ROLE_" + name();
    }
}

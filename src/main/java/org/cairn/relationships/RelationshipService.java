package org.cairn.relationships;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Begins, names, archives and destroys the signed-in mentor's relationships. Anybody else's do not exist here. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class RelationshipService {

    RelationshipService() {}

    /** Begins a relationship today, known by a name or by initials: row, key and sealed name in one transaction. */
    public RelationshipId begin(String name) {
        throw new UnsupportedOperationException();
    }

    /** All own relationships, the archived ones too, the newest first. */
    public List<RelationshipSummary> mine() {
        throw new UnsupportedOperationException();
    }

    public RelationshipSummary mine(RelationshipId id) {
        throw new UnsupportedOperationException();
    }

    public void rename(RelationshipId id, String name) {
        throw new UnsupportedOperationException();
    }

    public void archive(RelationshipId id) {
        throw new UnsupportedOperationException();
    }

    public void bringBack(RelationshipId id) {
        throw new UnsupportedOperationException();
    }

    /** Destroys everything sealed of a relationship. Only its dates remain, for the scheme's counts. */
    public void destroy(RelationshipId id) {
        throw new UnsupportedOperationException();
    }
}

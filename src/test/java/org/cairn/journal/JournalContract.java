package org.cairn.journal;

import java.util.List;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every test of the journal begins with: a mentor who is signed in, and a relationship. */
abstract class JournalContract {

    @Autowired
    Journal journal;

    @Autowired
    JournalDestruction destruction;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Mentor mentor;
    RelationshipId relationship;

    @BeforeEach
    void beginARelationship() {
        mentor = Mentor.signedIn(vaults, keyrings);
        relationship = relationships.begin("R. A.");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    Entry<Note> append(String text) {
        return journal.append(relationship, Note.NOTE, new Note(text));
    }

    Entry<Note> revise(Entry<Note> basedOn, String text) {
        return journal.revise(relationship, basedOn, new Note(text));
    }

    List<String> texts() {
        return texts(relationship);
    }

    List<String> texts(RelationshipId of) {
        return journal.entries(of, Note.NOTE).stream()
                .map(entry -> entry.content().text())
                .toList();
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    /** What somebody sees who signs in now and has nothing in memory. */
    void asIfSignedInAnew() {
        mentor.anotherSession();
    }
}

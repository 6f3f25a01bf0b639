package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cairn.people.Role;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.VaultLockedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who gets no further than the gate, whichever method they try. */
@OnH2
class JournalGateTests extends JournalContract {

    @Autowired
    OwnRelationships own;

    private Entry<Note> entry;
    private final Map<String, ThrowingCallable> tries = new LinkedHashMap<>();

    @BeforeEach
    void openTheJournalOnce() {
        entry = append("private");
        tries.put("Journal.entries", () -> journal.entries(relationship, Note.NOTE));
        tries.put("Journal.find", () -> journal.find(relationship, Note.NOTE, entry.id()));
        tries.put("Journal.append", () -> journal.append(relationship, Note.NOTE, new Note("mine")));
        tries.put(
                "Journal.append with an id",
                () -> journal.append(relationship, Note.NOTE, EntryId.random(), new Note("mine")));
        tries.put("Journal.revise", () -> journal.revise(relationship, entry, new Note("mine")));
        tries.put("Journal.amend", () -> journal.amend(relationship, entry, new Note("mine")));
        tries.put("Journal.history", () -> journal.history(relationship, Note.NOTE, entry.id()));
        tries.put("Journal.remove", () -> journal.remove(relationship, entry));
        tries.put("Journal.verify", () -> journal.verify(relationship));
        tries.put("Journal.isSound", () -> journal.isSound(relationship));
        tries.put("Journal.count", () -> journal.count(relationship));
        tries.put("Journal.settle", () -> journal.settle(relationship));
        tries.put("RelationshipService.mine", () -> relationships.mine(relationship));
        tries.put("RelationshipService.rename", () -> relationships.rename(relationship, "Mine"));
        tries.put("RelationshipService.archive", () -> relationships.archive(relationship));
        tries.put("RelationshipService.bringBack", () -> relationships.bringBack(relationship));
        tries.put("OwnRelationships.require", () -> own.require(relationship));
        tries.put("OwnRelationships.requireJournal", () -> own.requireJournal(relationship));
        tries.put("OwnRelationships.requireGoingOn", () -> own.requireGoingOn(relationship));
        tries.put("OwnRelationships.end", () -> own.end(relationship));
        tries.put("OwnRelationships.reopen", () -> own.reopen(relationship));
    }

    @Test
    void everyMethodThatNamesARelationshipIsTried() {
        Set<String> all = new TreeSet<>();
        for (Class<?> service : Set.of(Journal.class, RelationshipService.class, OwnRelationships.class)) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> Arrays.asList(method.getParameterTypes()).contains(RelationshipId.class))
                    .forEach(method -> all.add(service.getSimpleName() + "." + method.getName()));
        }
        assertThat(tries.keySet()).containsAll(all);
    }

    @Test
    void anotherMentorFindsNoSuchRelationship() {
        Mentor.signedIn(vaults, keyrings);

        tries.forEach((name, attempt) ->
                assertThatThrownBy(attempt).as(name).isInstanceOf(RelationshipNotFoundException.class));
        assertThat(journal.search("private")).isEmpty();
        assertThat(relationships.mine()).isEmpty();
        assertNothingHappened();
    }

    @Test
    void whoeverIsNoMentorIsDenied() {
        for (Role role : Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.TRAINER)) {
            mentor.workAs(role);
            tries.put("Journal.search", () -> journal.search("private"));
            tries.put("RelationshipService.mine all", () -> relationships.mine());
            tries.put("RelationshipService.begin", () -> relationships.begin("Mine"));
            tries.put("OwnRelationships.all", () -> own.all());
            tries.forEach((name, attempt) ->
                    assertThatThrownBy(attempt).as(role + " " + name).isInstanceOf(AccessDeniedException.class));
        }
        mentor.work();
        assertNothingHappened();
    }

    @Test
    void nobodyIsDenied() {
        SecurityContextHolder.clearContext();

        tries.forEach((name, attempt) ->
                assertThatThrownBy(attempt).as(name).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        mentor.work();
        assertNothingHappened();
    }

    @Test
    void theOwnerWithALockedVaultGetsNoWord() {
        mentor.anotherSession();
        mentor.lock(1);

        tries.forEach((name, attempt) -> {
            if (name.startsWith("Journal.") && !name.equals("Journal.settle")) {
                assertThatThrownBy(attempt).as(name).isInstanceOf(VaultLockedException.class);
            }
        });
        assertThatThrownBy(() -> relationships.mine()).isInstanceOf(VaultLockedException.class);
        assertThatThrownBy(() -> relationships.rename(relationship, "Mine")).isInstanceOf(VaultLockedException.class);
        assertThatThrownBy(() -> journal.search("private")).isInstanceOf(VaultLockedException.class);
        mentor.work(0);
        assertNothingHappened();
    }

    private void assertNothingHappened() {
        mentor.work(0);
        assertThat(texts()).containsExactly("private");
        assertThat(relationships.mine(relationship).name()).isEqualTo("R. A.");
        assertThat(relationships.mine(relationship).archived()).isFalse();
        assertThat(journal.verify(relationship).problems()).isEmpty();
    }
}

package org.cairn.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cairn.endings.MeetingStillOpenException;
import org.cairn.handovers.HandOverMovedException;
import org.cairn.journal.EntryExistsException;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.people.Signed;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries every gate there is as everybody there is. The gates come from the code, what is right from the documentation. */
@OnH2
class AuthorisationTests {

    private static final Set<Class<? extends Exception>> NOT_THERE =
            Set.of(RelationshipNotFoundException.class, MeetingNotFoundException.class, EntryNotFoundException.class);

    /** Said only to somebody who was let in: the id is taken, a choice or the password is missing. */
    private static final Set<Class<? extends Exception>> LET_IN = Set.of(
            EntryExistsException.class,
            HandOverMovedException.class,
            MeetingStillOpenException.class,
            NoSuchElementException.class,
            WrongGuessException.class,
            TooManyAttemptsException.class);

    /** Works on what the caller has opened before, and opens nothing. */
    private static final Set<String> OPENS_NOTHING = Set.of("GuidedMeetingService.lastSaved(MeetingRecord)");

    @Autowired
    ApplicationContext application;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @Autowired
    TransactionTemplate transactions;

    private List<Gate> gates;
    private Mentor owner;
    private Mentor other;
    private World owned;

    @BeforeEach
    void twoMentorsHaveARelationshipEach() {
        gates = Gate.all(application);
        other = Mentor.signedIn(vaults, keyrings);
        owner = Mentor.signedIn(vaults, keyrings);
        owned = World.begin(application);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        Signed.out();
    }

    @Test
    void everyGateLetsInWhomTheDocumentationNames() {
        List<String> rows = gates.stream().map(this::row).toList();

        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(Matrix.documented())
                .as("docs/architecture/authorisation.md names each gate of the code, in order, and whom it lets in")
                .containsExactlyElementsOf(rows);
    }

    @Test
    void aMentorGetsAtTheirOwnThings() {
        for (Gate gate : gatesToBelongings()) {
            World own = World.begin(application);
            assertThat(outcome(gate, own.argumentsFor(gate)))
                    .as(gate.toString())
                    .isNotEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void anotherMentorFindsNothingOfThemAndChangesNothing() {
        List<Object> before = owned.everything();
        for (Gate gate : gatesToBelongings()) {
            for (List<Integer> places : placesToSteal(gate)) {
                other.work();
                Object[] arguments = World.begin(application).argumentsFor(gate);
                Object[] stolen = owned.argumentsFor(gate);
                places.forEach(place -> arguments[place] = stolen[place]);
                Outcome outcome = outcome(gate, arguments);
                owner.work();
                assertThat(outcome)
                        .as(gate + " with things of another at " + places)
                        .isNotEqualTo(Outcome.SOMETHING);
                assertThat(owned.everything()).as("after " + gate).isEqualTo(before);
            }
        }
    }

    @Test
    void whatIsListedWithoutBeingAskedForIsOnesOwn() throws Throwable {
        other.work();
        World own = World.begin(application);
        for (Gate gate : gates) {
            if (gate.method().getParameterCount() == 0 && gate.method().getReturnType() == List.class) {
                assertThat(String.valueOf(called(gate)))
                        .as(gate.toString())
                        .doesNotContain(owned.relationship().toString());
            }
        }
        assertThat(String.valueOf(called(gate("RelationshipService.mine()"))))
                .contains(own.relationship().toString());
    }

    private Gate gate(String name) {
        return gates.stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Object called(Gate gate) throws Throwable {
        try {
            return gate.call();
        } catch (AccessDeniedException _) {
            return "refused";
        }
    }

    private List<Gate> gatesToBelongings() {
        return gates.stream()
                .filter(gate -> !gate.belongings().isEmpty())
                .filter(gate -> !OPENS_NOTHING.contains(gate.toString()))
                .toList();
    }

    /** Each place alone, as a mistake in a check would leave it open, and all together. */
    private static List<List<Integer>> placesToSteal(Gate gate) {
        List<List<Integer>> ways = new ArrayList<>(List.of(gate.belongings()));
        gate.belongings().stream()
                .map(List::of)
                .filter(way -> !ways.contains(way))
                .forEach(ways::add);
        return ways;
    }

    private String row(Gate gate) {
        return Matrix.row(
                gate,
                Arrays.stream(Caller.values())
                        .filter(caller -> letsIn(gate, caller))
                        .toList());
    }

    /** What the call does is undone: here it only matters whether it is begun. */
    private boolean letsIn(Gate gate, Caller caller) {
        owner.work();
        Object[] arguments = owned.argumentsFor(gate);
        caller.work(owner);
        return transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                gate.call(arguments);
                return true;
            } catch (AccessDeniedException _) {
                return false;
            } catch (Throwable _) {
                return true;
            }
        });
    }

    private enum Outcome {
        REFUSED,
        NOTHING,
        SOMETHING
    }

    private Outcome outcome(Gate gate, Object[] arguments) {
        try {
            Object answer = gate.call(arguments);
            boolean nothing = answer == null
                    || answer instanceof Optional<?> optional && optional.isEmpty()
                    || answer instanceof Collection<?> collection && collection.isEmpty();
            return nothing ? Outcome.NOTHING : Outcome.SOMETHING;
        } catch (Throwable thrown) {
            if (LET_IN.contains(thrown.getClass())) {
                return Outcome.SOMETHING;
            }
            boolean refused = thrown instanceof AccessDeniedException
                    || Stream.of(thrown).anyMatch(one -> NOT_THERE.contains(one.getClass()));
            if (!refused) {
                throw new AssertionError(gate + " answered neither yes nor no", thrown);
            }
            return Outcome.REFUSED;
        }
    }
}

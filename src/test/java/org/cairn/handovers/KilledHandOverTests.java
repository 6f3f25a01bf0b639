package org.cairn.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.cairn.Cairn;
import org.cairn.journal.Journal;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.people.session.SigningIn;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mortality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Kills the process after each single call to the database: the notes open for one of the two, and for one only. */
@SpringBootTest(
        classes = {Cairn.class, Mortality.class},
        properties = "cairn.home=target/homes/${random.uuid}")
class KilledHandOverTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    DataSource source;

    @Autowired
    Journal journal;

    @Autowired
    RelationshipService relationships;

    @Autowired
    HandingOver giving;

    @Autowired
    TakingOver taking;

    @AfterEach
    void nobody() {
        Signed.out();
    }

    @Test
    void aTakingOverThatIsKilledLeavesTheNotesOpenForExactlyOneOfTheTwo() {
        TwoMentors two = new TwoMentors(cairn);
        RelationshipId relationship = two.ended();
        HandOverId id = two.sent(relationship);
        int call = 0;
        boolean killed;
        do {
            Signed.in(two.taker.person());
            killed = Mortality.killedAt(source, ++call, () -> taking.takeOver(id));
        } while (theGiverHasIt(two, relationship) && killed);

        assertThat(call).isGreaterThan(20);
        assertThat(theGiverHasIt(two, relationship)).isFalse();
        SigningIn signingIn = cairn.getBean(SigningIn.class);
        Signed.in(signingIn.signIn(
                two.taker.email(), Joined.PASSWORD, TwoMentors.password().from()));
        assertThat(theTakerHasIt()).isTrue();
    }

    @Test
    void aHandingOverThatIsKilledCanBeDoneAgain() {
        TwoMentors two = new TwoMentors(cairn);
        RelationshipId relationship = two.ended();
        HandOverId id = two.comparing(relationship);
        String words = two.wordsOfTheTaker(id);
        for (int call = 1; giving.of(relationship).orElseThrow().step() == Step.COMPARING; call += 2) {
            Mortality.killedAt(source, call, () -> giving.send(id, words, TwoMentors.password()));
        }

        assertThat(theGiverHasIt(two, relationship)).isTrue();
        Signed.in(two.taker.person());
        taking.takeOver(id);
        assertThat(theGiverHasIt(two, relationship)).isFalse();
    }

    /** Looks at both: it is one's or the other's. */
    private boolean theGiverHasIt(TwoMentors two, RelationshipId relationship) {
        Signed.in(two.taker.person());
        boolean taken = theTakerHasIt();
        Signed.in(two.giver.person());
        boolean given = opens(relationship, 2);
        assertThat(given).as("one and only one has it").isNotEqualTo(taken);
        return given;
    }

    private boolean theTakerHasIt() {
        return relationships.mine().stream().anyMatch(one -> opens(one.id(), 1));
    }

    private boolean opens(RelationshipId relationship, int notes) {
        try {
            return journal.verify(relationship).isSound()
                    && journal.entries(relationship, Note.TYPE).size() == notes;
        } catch (RelationshipNotFoundException _) {
            return false;
        }
    }
}

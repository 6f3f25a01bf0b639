package org.cairn.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cairn.archives.DamagedInPartException;
import org.cairn.archives.FoundRelationship;
import org.cairn.endings.Certificate;
import org.cairn.endings.Destroying;
import org.cairn.endings.Ending;
import org.cairn.endings.EndingService;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Note;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Reflection;
import org.cairn.people.Signed;
import org.cairn.people.TypedPassword;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.people.session.SigningIn;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.GivingKey;
import org.cairn.vault.HandOverParties;
import org.cairn.vault.SealBrokenException;
import org.cairn.vault.TakingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class HandOverTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        ApplicationContext cairn;

        @Autowired
        HandingOver giving;

        @Autowired
        TakingOver taking;

        @Autowired
        Journal journal;

        @Autowired
        RelationshipService relationships;

        @Autowired
        MeetingLog log;

        @Autowired
        EndingService endings;

        @Autowired
        Destroying destroying;

        @Autowired
        JdbcClient jdbc;

        private TwoMentors two;
        private RelationshipId relationship;

        @BeforeEach
        void twoMentors() {
            two = new TwoMentors(cairn);
            relationship = two.ended();
        }

        @AfterEach
        void nobody() {
            Signed.out();
        }

        @Test
        void whatWasChosenBecomesTheOthersAndOpensForNobodyElse() {
            HandOverId id = two.sent(relationship);

            Signed.in(two.taker.person());
            RelationshipId here = taking.takeOver(id);

            RelationshipSummary one = relationships.mine(here);
            assertThat(one.name()).isEqualTo("Rosalind");
            assertThat(one.isEnded()).isFalse();
            assertThat(one.archived()).isFalse();
            assertThat(journal.entries(here, Note.TYPE))
                    .extracting(note -> note.content().text())
                    .containsExactly(TwoMentors.NOTE);
            Entry<Goal> goal = journal.entries(here, Goal.TYPE).getFirst();
            assertThat(journal.history(here, Goal.TYPE, goal.id()))
                    .extracting(revision -> revision.content().what())
                    .containsExactly("Teach again", "Teach once a week");
            assertThat(journal.entries(here, GoalReview.TYPE)).hasSize(1);
            assertThat(journal.entries(here, TakenOver.TYPE))
                    .extracting(entry -> entry.content().from())
                    .containsExactly("Helen Marsh");
            assertThat(journal.verify(here).isSound()).isTrue();
            assertThat(taking.offers()).isEmpty();

            Signed.in(two.giver.person());
            assertThat(relationships.mine()).isEmpty();
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> journal.entries(relationship, Note.TYPE));
            assertThat(giving.mine()).extracting(HandOverStatus::step).containsExactly(Step.DONE);
        }

        @Test
        void theFormerMentorHasACertificateAndTheHoursAndTheOtherHasNeither() {
            HandOverId id = two.sent(relationship);
            Signed.in(two.taker.person());
            RelationshipId here = taking.takeOver(id);

            assertThat(log.of(here)).hasSize(1);
            assertThat(log.held()).isEmpty();
            assertThat(cairn.getBean(Reflecting.class).due(here)).isEmpty();

            Signed.in(two.giver.person());
            assertThat(log.held()).extracting(Meeting::actualMinutes).containsExactly(55);
            Certificate certificate = destroying.certificates().getFirst();
            assertThat(certificate.cause()).isEqualTo(Certificate.Cause.HAND_OVER);
            assertThat(certificate.isVerified()).isTrue();
            assertThat(count("select count(*) from vault_relationship_key where relationship = ?", relationship))
                    .isZero();
            assertThat(count("select count(*) from journal_entry where relationship = ?", relationship))
                    .isZero();
            assertThat(parcels(id)).isZero();
        }

        @Test
        void nothingIsLeftOfTheKeysOnceItIsDone() {
            HandOverId id = two.sent(relationship);
            Signed.in(two.taker.person());
            taking.takeOver(id);
            HandOverKeys keys = cairn.getBean(HandOverKeys.class);
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> keys.of(id));

            Signed.in(two.giver.person());
            RelationshipId next = two.ended();
            two.offer(next);
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> keys.of(id));
        }

        @Test
        void theMentorsOwnReflectionsStayUnlessTheyAreChosen() {
            Signed.in(two.giver.person());
            List<Choice> choices = giving.choices(relationship);

            assertThat(choices)
                    .filteredOn(choice -> !choice.proposed())
                    .hasSize(1)
                    .allSatisfy(choice -> assertThat(choice.type()).isEqualTo(Reflection.TYPE.name()));
            assertThat(choices)
                    .extracting(Choice::type)
                    .containsExactlyInAnyOrder("note", "note", "goal", "reflection");
        }

        @Test
        void whatWasSaidLaterOfAGoalGoesAndStaysWithIt() {
            Signed.in(two.giver.person());
            Set<UUID> goals = Set.of(
                    journal.entries(relationship, Goal.TYPE).getFirst().id().value());
            giving.offer(relationship, two.taker.person().id(), goals, LocalDate.now());
            HandOverId id = giving.of(relationship).orElseThrow().id();
            Signed.in(two.taker.person());
            taking.accept(id);
            Signed.in(two.giver.person());
            giving.compare(id);
            giving.send(id, two.wordsOfTheTaker(id), TwoMentors.password());

            Signed.in(two.taker.person());
            RelationshipId here = taking.takeOver(id);

            assertThat(journal.entries(here, GoalReview.TYPE)).isEmpty();
            assertThat(journal.entries(here, Note.TYPE)).hasSize(2);
        }

        @Test
        void bothHaveTheSameWordsAndOthersDoNotDo() {
            HandOverId id = two.comparing(relationship);
            String words = two.wordsOfTheTaker(id);

            assertThat(words.split(" ")).hasSize(4);
            assertThatExceptionOfType(WordsDifferException.class)
                    .isThrownBy(() -> giving.send(id, words + " more", TwoMentors.password()));
            assertThatExceptionOfType(WordsDifferException.class)
                    .isThrownBy(() -> giving.send(id, "", TwoMentors.password()));
            assertThat(parcels(id)).isZero();

            giving.send(id, "  " + words.toUpperCase(Locale.ROOT).replace(" ", ", "), TwoMentors.password());
            assertThat(parcels(id)).isOne();
        }

        @Test
        void theWordsDoNotDoWithoutTheOwnPassword() {
            HandOverId id = two.comparing(relationship);
            String words = two.wordsOfTheTaker(id);
            TypedPassword wrong = new TypedPassword(
                    Joined.OTHER_PASSWORD, new NetworkAddress(UUID.randomUUID().toString()));

            assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> giving.send(id, words, wrong));
            assertThat(parcels(id)).isZero();
        }

        /** The words of the stranger's key are typed here, as if it had been searched for until it gives the honest ones. */
        @Test
        void aKeyThatIsPutInPlaceOfTheOthersAfterwardsIsNotSealedTo() {
            HandOverId id = two.comparing(relationship);
            byte[] stranger = TakingKey.fresh().publicKey();
            set(id, "taking_key", stranger);
            HandOverParties parties = new HandOverParties(
                    id.value(),
                    relationship.value(),
                    two.giver.person().id().value(),
                    two.taker.person().id().value());
            String found = String.join(
                    " ",
                    FourWords.of(parties, bytes(id, "giving_key"), stranger).words());

            assertThatExceptionOfType(WordsDifferException.class)
                    .isThrownBy(() -> giving.send(id, found, TwoMentors.password()));
            jdbc.sql("update hand_over set step = 'READY' where id = ?")
                    .param(id.value())
                    .update();
            giving.compare(id);
            assertThatExceptionOfType(WordsDifferException.class)
                    .isThrownBy(() -> giving.send(id, found, TwoMentors.password()));
        }

        @Test
        void aKeyThatWasPutThereBeforeTheGiverLookedMakesOtherWords() {
            HandOverId id = two.offer(relationship);
            Signed.in(two.taker.person());
            taking.accept(id);
            set(id, "taking_key", TakingKey.fresh().publicKey());
            Signed.in(two.giver.person());
            giving.compare(id);
            String words = two.wordsOfTheTaker(id);

            assertThatExceptionOfType(WordsDifferException.class)
                    .isThrownBy(() -> giving.send(id, words, TwoMentors.password()));
        }

        @Test
        void aKeyThatIsNotTheOneThatWasPromisedIsRefused() {
            HandOverId id = two.sent(relationship);
            set(id, "giving_key", GivingKey.fresh().publicKey());
            Signed.in(two.taker.person());

            assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> taking.words(id));
            assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> taking.takeOver(id));
        }

        @Test
        void nothingIsTakenOverBeforeTheWordsWereLookedAt() {
            HandOverId id = two.comparing(relationship);
            HandOverParties parties = new HandOverParties(
                    id.value(),
                    relationship.value(),
                    two.giver.person().id().value(),
                    two.taker.person().id().value());
            String words = String.join(
                    " ",
                    FourWords.of(parties, bytes(id, "giving_key"), bytes(id, "taking_key"))
                            .words());
            giving.send(id, words, TwoMentors.password());

            Signed.in(two.taker.person());
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.look(id));
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.takeOver(id));
            taking.words(id);
            assertThat(taking.look(id).name()).isEqualTo("Rosalind");
        }

        @Test
        void whatBelongsToTheEndStaysAndThatTheMenteeAgreedGoesAlong() {
            HandOverId id = two.sent(relationship);
            Signed.in(two.taker.person());
            RelationshipId here = taking.takeOver(id);

            assertThat(journal.entries(here, Ending.TYPE)).isEmpty();
            assertThat(journal.entries(here, HandOverChoice.TYPE))
                    .extracting(choice -> choice.content().agreedOn())
                    .containsExactly(LocalDate.now());
        }

        @Test
        void whatDoesNotOpenIsNotLeftBehindUnseen() {
            HandOverId id = two.comparing(relationship);
            String words = two.wordsOfTheTaker(id);
            Signed.in(two.giver.person());
            jdbc.sql("delete from journal_entry where relationship = ? and id = ?")
                    .param(relationship.value())
                    .param(two.aside())
                    .update();
            signInAnew(two.giver);

            assertThatExceptionOfType(DamagedInPartException.class)
                    .isThrownBy(() -> giving.send(id, words, TwoMentors.password()));
            assertThat(parcels(id)).isZero();
        }

        @Test
        void whenTheNotesAreDestroyedNothingWaitsForAnybody() {
            HandOverId id = two.sent(relationship);

            destroying.destroy(relationship, TwoMentors.password());

            assertThat(parcels(id)).isZero();
            Signed.in(two.taker.person());
            assertThat(taking.offers()).isEmpty();
            assertThatExceptionOfType(HandOverMovedException.class)
                    .isThrownBy(() -> cairn.getBean(HandOverKeys.class).of(id));
        }

        @Test
        void whoeverAltersTheParcelIsFoundOutAndNothingChanges() {
            HandOverId id = two.sent(relationship);
            jdbc.sql("update hand_over_piece set bytes = ? where parcel = ?")
                    .param(new byte[5_000])
                    .param(id.value())
                    .update();

            Signed.in(two.taker.person());
            assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> taking.look(id));
            assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> taking.takeOver(id));
            assertThat(relationships.mine()).isEmpty();
            Signed.in(two.giver.person());
            assertThat(journal.entries(relationship, Note.TYPE)).hasSize(2);
        }

        @Test
        void theOneWhoTakesOverSeesBeforeWhatThereIs() {
            HandOverId id = two.sent(relationship);

            Signed.in(two.taker.person());
            FoundRelationship found = taking.look(id);

            assertThat(found.name()).isEqualTo("Rosalind");
            assertThat(found.meetings()).isOne();
            assertThat(relationships.mine()).isEmpty();
        }

        @Test
        void untilTheOtherHasTakenOverItCanBeTakenBack() {
            HandOverId id = two.sent(relationship);

            giving.withdraw(id);

            assertThat(giving.of(relationship)).isEmpty();
            assertThat(parcels(id)).isZero();
            assertThat(journal.entries(relationship, Note.TYPE)).hasSize(2);
            Signed.in(two.taker.person());
            assertThat(taking.offers()).isEmpty();
            assertThatExceptionOfType(HandOverNotFoundException.class).isThrownBy(() -> taking.takeOver(id));
        }

        @Test
        void theOtherCanDeclineAndItCanBeOfferedAgain() {
            HandOverId id = two.sent(relationship);

            Signed.in(two.taker.person());
            taking.decline(id);

            assertThat(parcels(id)).isZero();
            assertThat(taking.offers()).isEmpty();
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.takeOver(id));
            Signed.in(two.giver.person());
            assertThat(giving.of(relationship).orElseThrow().step()).isEqualTo(Step.DECLINED);
            two.offer(relationship);
            assertThat(giving.of(relationship).orElseThrow().step()).isEqualTo(Step.OFFERED);
        }

        @Test
        void whenTheTwoBeginAgainNothingIsHandedOver() {
            HandOverId id = two.sent(relationship);

            endings.reopen(relationship);

            assertThat(giving.of(relationship)).isEmpty();
            assertThat(parcels(id)).isZero();
        }

        @Test
        void whatHasNotEndedIsNotHandedOverNorTwiceNorToOneselfNorBeforeTheMenteeAgreed() {
            Signed.in(two.giver.person());
            RelationshipId goingOn = relationships.begin("Orla");
            var taker = two.taker.person().id();
            LocalDate today = LocalDate.now();
            assertThatExceptionOfType(HandOverMovedException.class)
                    .isThrownBy(() -> giving.offer(goingOn, taker, Set.of(), today));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> giving.offer(relationship, taker, Set.of(), today.plusDays(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> giving.offer(relationship, two.giver.person().id(), Set.of(), today));

            two.offer(relationship);
            assertThatExceptionOfType(HandOverMovedException.class)
                    .isThrownBy(() -> giving.offer(relationship, taker, Set.of(), today));
        }

        @Test
        void eachStepIsTakenByTheOneWhoseItIsAndInItsOrder() {
            HandOverId id = two.offer(relationship);
            assertThatExceptionOfType(HandOverNotFoundException.class).isThrownBy(() -> taking.accept(id));
            assertThatExceptionOfType(HandOverMovedException.class)
                    .isThrownBy(() -> giving.send(id, "one two three four", TwoMentors.password()));

            Signed.in(two.taker.person());
            assertThatExceptionOfType(HandOverNotFoundException.class).isThrownBy(() -> giving.withdraw(id));
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.words(id));
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.takeOver(id));
            taking.accept(id);
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.accept(id));
            assertThatExceptionOfType(HandOverMovedException.class).isThrownBy(() -> taking.words(id));
        }

        @Test
        void aThirdMentorFindsNothingOfIt() {
            HandOverId id = two.sent(relationship);

            Signed.in(Joined.mentor(cairn).person());

            List<ThrowingCallable> gates = List.of(
                    () -> giving.compare(id),
                    () -> giving.send(id, "one two three four", TwoMentors.password()),
                    () -> giving.withdraw(id),
                    () -> taking.accept(id),
                    () -> taking.decline(id),
                    () -> taking.find(id),
                    () -> taking.look(id),
                    () -> taking.takeOver(id),
                    () -> taking.words(id));
            assertThat(gates).allSatisfy(gate -> assertThatExceptionOfType(HandOverNotFoundException.class)
                    .isThrownBy(gate));
            assertThat(giving.mine()).isEmpty();
            assertThat(taking.offers()).isEmpty();
        }

        @Test
        void itIsStillThereForSomebodyWhoSignsInAnew() {
            HandOverId id = two.sent(relationship);
            SigningIn signingIn = cairn.getBean(SigningIn.class);

            Signed.in(signingIn.signIn(
                    two.taker.email(), Joined.PASSWORD, TwoMentors.password().from()));

            assertThat(taking.words(id)).hasSize(4);
            RelationshipId here = taking.takeOver(id);
            Signed.in(signingIn.signIn(
                    two.taker.email(), Joined.PASSWORD, TwoMentors.password().from()));
            assertThat(journal.entries(here, Note.TYPE)).hasSize(1);
        }

        private void signInAnew(Joined who) {
            Signed.in(cairn.getBean(SigningIn.class)
                    .signIn(who.email(), Joined.PASSWORD, TwoMentors.password().from()));
        }

        private byte[] bytes(HandOverId id, String column) {
            return jdbc.sql("select " + column + " from hand_over where id = ?")
                    .param(id.value())
                    .query(byte[].class)
                    .single();
        }

        private void set(HandOverId id, String column, byte[] value) {
            jdbc.sql("update hand_over set " + column + " = ? where id = ?")
                    .param(value)
                    .param(id.value())
                    .update();
        }

        private int parcels(HandOverId id) {
            return jdbc.sql("select count(*) from hand_over_parcel where hand_over = ?")
                    .param(id.value())
                    .query(Integer.class)
                    .single();
        }

        private int count(String sql, RelationshipId one) {
            return jdbc.sql(sql).param(one.value()).query(Integer.class).single();
        }
    }
}

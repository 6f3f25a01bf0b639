package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandOverSealTests {

    private static final HandOverParties PARTIES =
            new HandOverParties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final byte[] PARCEL = "what is handed over, sealed".getBytes();

    private final GivingKey giver = GivingKey.fresh();
    private final TakingKey taker = TakingKey.fresh();
    private final String passphrase = HandOverSeal.passphrase();
    private final byte[] sealed = HandOverSeal.seal(PARTIES, giver, taker.publicKey(), passphrase, PARCEL);

    @Test
    void theOneWhoTakesOverOpensWhatWasSealedForThem() {
        TakingKey kept = TakingKey.of(taker.secret());

        assertThat(HandOverSeal.open(PARTIES, kept, giver.publicKey(), sealed, PARCEL))
                .isEqualTo(passphrase);
        assertThat(HandOverSeal.open(PARTIES, kept, GivingKey.of(giver.secret()).publicKey(), sealed, PARCEL))
                .isEqualTo(passphrase);
    }

    @Test
    void noBitCanBeAltered() {
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(PARTIES, taker, giver.publicKey(), altered, PARCEL);
        }
    }

    @Test
    void nothingCanBeCutOff() {
        for (int length = 0; length < sealed.length; length++) {
            assertRefused(PARTIES, taker, giver.publicKey(), Arrays.copyOf(sealed, length), PARCEL);
        }
    }

    static Stream<HandOverParties> others() {
        UUID other = UUID.randomUUID();
        return Stream.of(
                new HandOverParties(other, PARTIES.relationship(), PARTIES.giver(), PARTIES.taker()),
                new HandOverParties(PARTIES.handOver(), other, PARTIES.giver(), PARTIES.taker()),
                new HandOverParties(PARTIES.handOver(), PARTIES.relationship(), other, PARTIES.taker()),
                new HandOverParties(PARTIES.handOver(), PARTIES.relationship(), PARTIES.giver(), other));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everythingIsBoundToThisHandOver(HandOverParties other) {
        assertRefused(other, taker, giver.publicKey(), sealed, PARCEL);
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> GivingKey.requirePromised(other, giver.commitment(PARTIES), giver.publicKey()));
        assertThat(HandOverSeal.numbers(other, giver.publicKey(), taker.publicKey(), 7776))
                .isNotEqualTo(HandOverSeal.numbers(PARTIES, giver.publicKey(), taker.publicKey(), 7776));
    }

    @Test
    void nobodyElseOpensItAndNobodyElseCanHaveSentIt() {
        assertRefused(PARTIES, TakingKey.fresh(), giver.publicKey(), sealed, PARCEL);
        assertRefused(PARTIES, taker, GivingKey.fresh().publicKey(), sealed, PARCEL);
        assertRefused(PARTIES, taker, new byte[3], sealed, PARCEL);

        GivingKey stranger = GivingKey.fresh();
        byte[] forged = HandOverSeal.seal(PARTIES, stranger, taker.publicKey(), passphrase, PARCEL);
        assertRefused(PARTIES, taker, giver.publicKey(), forged, PARCEL);
    }

    @Test
    void anotherParcelIsNotTheOneThatWasHandedOver() {
        assertRefused(PARTIES, taker, giver.publicKey(), sealed, "something else".getBytes());
    }

    @Test
    void whoeverStandsBetweenTheTwoMakesTheirNumbersDiffer() {
        GivingKey falseGiver = GivingKey.fresh();
        TakingKey falseTaker = TakingKey.fresh();

        assertThat(HandOverSeal.numbers(PARTIES, giver.publicKey(), falseTaker.publicKey(), 7776))
                .isNotEqualTo(HandOverSeal.numbers(PARTIES, falseGiver.publicKey(), taker.publicKey(), 7776));
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(
                        () -> GivingKey.requirePromised(PARTIES, giver.commitment(PARTIES), falseGiver.publicKey()));
        assertThatNoException()
                .isThrownBy(() -> GivingKey.requirePromised(PARTIES, giver.commitment(PARTIES), giver.publicKey()));
    }

    @Test
    void theNumbersAreBelowTheirBoundAndSpreadOverIt() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            int[] numbers = HandOverSeal.numbers(
                    PARTIES, GivingKey.fresh().publicKey(), TakingKey.fresh().publicKey(), 10);
            assertThat(numbers).hasSize(4);
            Arrays.stream(numbers).forEach(seen::add);
        }
        assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GivingKey.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> TakingKey.of(new byte[33]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HandOverSeal.seal(PARTIES, giver, taker.publicKey(), "too short", PARCEL));
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> HandOverSeal.seal(PARTIES, giver, new byte[31], passphrase, PARCEL));
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> HandOverSeal.seal(PARTIES, giver, new byte[32], passphrase, PARCEL));
    }

    @Test
    void closedKeysAreOverwrittenAndNothingTellsThem() {
        giver.close();
        taker.close();

        assertThat(giver.secret()).containsOnly(0);
        assertThat(taker.secret()).containsOnly(0);
        assertThat(List.of(giver, taker)).extracting(Object::toString).containsExactly("GivingKey[…]", "TakingKey[…]");
    }

    private static void assertRefused(
            HandOverParties parties, TakingKey taker, byte[] givingKey, byte[] sealed, byte[] parcel) {
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> HandOverSeal.open(parties, taker, givingKey, sealed, parcel));
    }
}

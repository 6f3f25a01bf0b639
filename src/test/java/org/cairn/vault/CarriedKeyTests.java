package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CarriedKeyTests {

    private static final byte[] WORDS = "what it opened".getBytes(StandardCharsets.UTF_8);

    private final CarriedKey key = CarriedKey.random();
    private final CarriedPlace place =
            new CarriedPlace(UUID.randomUUID(), UUID.randomUUID(), "jotting", UUID.randomUUID());

    @Test
    void whatIsSealedOpensAgainForWhoeverCarriesTheKey() {
        byte[] envelope = key.seal(place, WORDS);

        assertThat(CarriedKey.of(key.toBytes()).open(place, envelope)).isEqualTo(WORDS);
        assertThat(Sealing.keyOf(envelope)).isEqualTo(key.id());
        assertThat(new String(envelope, StandardCharsets.ISO_8859_1)).doesNotContain("opened");
    }

    @Test
    void itOpensInNoOtherPlaceAndUnderNoOtherKey() {
        byte[] envelope = key.seal(place, WORDS);

        for (CarriedPlace elsewhere : List.of(
                new CarriedPlace(UUID.randomUUID(), place.owner(), place.kind(), place.id()),
                new CarriedPlace(place.room(), UUID.randomUUID(), place.kind(), place.id()),
                new CarriedPlace(place.room(), place.owner(), "area", place.id()),
                new CarriedPlace(place.room(), place.owner(), place.kind(), UUID.randomUUID()))) {
            broken(() -> key.open(elsewhere, envelope));
        }
        broken(() -> CarriedKey.random().open(place, envelope));
    }

    @Test
    void aFlippedBitIsNoticedWhereverItIs() {
        byte[] envelope = key.seal(place, WORDS);
        for (int at = 0; at < envelope.length; at += 7) {
            byte[] tampered = envelope.clone();
            tampered[at] ^= 1;
            broken(() -> key.open(place, tampered));
        }
    }

    @Test
    void itsNameAndProofFollowFromItAndAreNotIt() {
        CarriedKey same = CarriedKey.of(key.toBytes());

        assertThat(same.id()).isEqualTo(key.id());
        assertThat(same.proves(key.proof())).isTrue();
        assertThat(CarriedKey.random().proves(key.proof())).isFalse();
        assertThat(key.proof()).isNotEqualTo(key.toBytes());
        assertThat(key.toString()).isEqualTo("CarriedKey[…]");
    }

    /** Known answers, so that the derivation never changes unnoticed. */
    @Test
    void theDerivationIsTheOneThatIsDocumented() {
        CarriedKey zeros = CarriedKey.of(new byte[CarriedKey.BYTES]);
        byte[] salt = "cairn/carried/1".getBytes(StandardCharsets.US_ASCII);

        assertThat(zeros.proof()).isEqualTo(Hkdf.derive(new byte[32], salt, "proof", 32));
        assertThat(AssociatedData.bytesOf(zeros.id())).isEqualTo(Hkdf.derive(new byte[32], salt, "name", 16));
    }

    @Test
    void closingOverwritesItAndAnotherLengthIsRefused() {
        byte[] proof = key.proof();
        key.close();

        assertThat(key.toBytes()).containsOnly(0);
        assertThat(key.proves(proof)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> CarriedKey.of(new byte[31]));
    }

    private static void broken(Runnable open) {
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(open::run);
    }
}

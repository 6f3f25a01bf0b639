package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens in its place and in no other, and not when a single bit of it has changed. */
class SealingTests {

    private static final String TEXT = "She doubts whether she should lead. 🪨 שלום";

    private final OwnerId mentor = new OwnerId(UUID.randomUUID());
    private final KeyMaterial key = KeyMaterial.random();
    private final SealedPlace place = new SealedPlace(UUID.randomUUID(), "goal", UUID.randomUUID(), 7);
    private final byte[] envelope = EntrySeal.seal(key, mentor, place, TEXT.getBytes(StandardCharsets.UTF_8));

    private byte[] open(KeyMaterial with, OwnerId of, SealedPlace at, byte[] sealed) {
        return EntrySeal.open(with, of, at, Envelope.parse(sealed));
    }

    private void assertBroken(KeyMaterial with, OwnerId of, SealedPlace at, byte[] sealed) {
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> open(with, of, at, sealed))
                .withMessage("The seal is broken.")
                .withNoCause();
    }

    private void assertBroken(byte[] sealed) {
        assertBroken(key, mentor, place, sealed);
    }

    private static UUID flipped(UUID id, int bit) {
        return bit < 64
                ? new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1L << bit)
                : new UUID(id.getMostSignificantBits() ^ 1L << (bit - 64), id.getLeastSignificantBits());
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    @Test
    void aSealedTextOpensInItsPlace() {
        assertThat(open(key, mentor, place, envelope))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TEXT);
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() {
        assertThat(EntrySeal.seal(key, mentor, place, new byte[0]))
                .isNotEqualTo(EntrySeal.seal(key, mentor, place, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1022, 1023, 1024, 1025, 8191, 8192, 20_000, 100_000, 1_000_000})
    void textsOfAnyLengthComeBack(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 0);

        byte[] sealed = EntrySeal.seal(key, mentor, place, text);

        assertThat(open(key, mentor, place, sealed)).isEqualTo(text);
        assertThat(sealed).hasSize(Envelope.OVERHEAD_BYTES + Padding.paddedLength(length));
    }

    @Test
    void theEnvelopeHoldsNothingOfTheTextAndNothingOfThePlace() {
        assertThat(latin(envelope))
                .contains(latin(AssociatedData.bytesOf(key.id())))
                .doesNotContain("doubts", "goal")
                .doesNotContain(latin(AssociatedData.bytesOf(place.relationship())))
                .doesNotContain(latin(AssociatedData.bytesOf(place.entry())))
                .doesNotContain(latin(AssociatedData.bytesOf(mentor.value())))
                .doesNotContain(latin(key.bytes()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void noSingleBitMayChange() {
        for (int bit = 0; bit < envelope.length * 8; bit++) {
            assertBroken(flipped(envelope, bit));
        }
    }

    @Test
    void noByteMayBeMissingAtTheEnd() {
        for (int length = 0; length < envelope.length; length++) {
            assertBroken(Arrays.copyOf(envelope, length));
        }
    }

    @Test
    void noByteMayBeMissingAtTheBeginning() {
        for (int from = 1; from <= envelope.length; from++) {
            assertBroken(Arrays.copyOfRange(envelope, from, envelope.length));
        }
    }

    @Test
    void nothingMayBeAppended() {
        for (int more : new int[] {1, 2, 16, 1024, envelope.length}) {
            assertBroken(Arrays.copyOf(envelope, envelope.length + more));
        }
    }

    @Test
    void noBitOfAnIdMayChange() {
        for (int bit = 0; bit < 128; bit++) {
            SealedPlace otherRelationship =
                    new SealedPlace(flipped(place.relationship(), bit), "goal", place.entry(), 7);
            SealedPlace otherEntry = new SealedPlace(place.relationship(), "goal", flipped(place.entry(), bit), 7);
            assertBroken(key, mentor, otherRelationship, envelope);
            assertBroken(key, mentor, otherEntry, envelope);
            assertBroken(key, new OwnerId(flipped(mentor.value(), bit)), place, envelope);
            assertBroken(new KeyMaterial(flipped(key.id(), bit), key.bytes()), mentor, place, envelope);
        }
    }

    @Test
    void noBitOfTheRevisionMayChange() {
        for (int bit = 0; bit < 63; bit++) {
            long revision = place.revision() ^ 1L << bit;
            assertBroken(key, mentor, new SealedPlace(place.relationship(), "goal", place.entry(), revision), envelope);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goam", "eoal", "goa", "goal.", "goal-2", "g", "note"})
    void theTypeMayNotChange(String type) {
        assertBroken(key, mentor, new SealedPlace(place.relationship(), type, place.entry(), 7), envelope);
    }

    @Test
    void noBitOfTheAssociatedDataMayChange() {
        byte[] binding = AssociatedData.ofEntry(mentor, place, key.id());
        byte[] sealed = Envelope.parse(envelope).sealed();
        assertThat(Aead.decrypt(key.bytes(), sealed, binding)).hasSize(1024);

        for (int bit = 0; bit < binding.length * 8; bit++) {
            byte[] changed = flipped(binding, bit);
            assertThatExceptionOfType(SealBrokenException.class)
                    .isThrownBy(() -> Aead.decrypt(key.bytes(), sealed, changed));
        }
    }

    @Test
    void noBitOfTheKeyMayChange() {
        for (int bit = 0; bit < key.bytes().length * 8; bit++) {
            assertBroken(new KeyMaterial(key.id(), flipped(key.bytes(), bit)), mentor, place, envelope);
        }
    }

    /** Fields that run together would let "ab" + "c" pass for "a" + "bc". */
    @Test
    void aByteThatMovesFromOneFieldToTheNextIsNoticed() {
        assertThat(AssociatedData.of("x").text("ab").text("c").toBytes())
                .isNotEqualTo(AssociatedData.of("x").text("a").text("bc").toBytes());
    }

    static Stream<byte[]> otherVersionsAndSuites() {
        return Stream.iterate(0, number -> number < 256, number -> number + 1)
                .filter(number -> number != 1)
                .map(Integer::byteValue)
                .map(number -> new byte[] {number});
    }

    @ParameterizedTest
    @MethodSource("otherVersionsAndSuites")
    void anUnknownVersionOrSuiteFailsClosed(byte[] number) {
        byte[] otherVersion = envelope.clone();
        otherVersion[4] = number[0];
        byte[] otherSuite = envelope.clone();
        otherSuite[5] = number[0];

        assertBroken(otherVersion);
        assertBroken(otherSuite);
    }

    @Test
    void aWrapIsNoEntryAndAnEntryIsNoWrap() {
        KeyMaterial mentorKey = KeyMaterial.random();
        KeyWrap wrap = KeyWrap.of(key, mentorKey, mentor, place.relationship(), 1);

        assertBroken(mentorKey, mentor, place, wrap.wrapped());
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> key.unwrap(
                        UUID.randomUUID(), envelope, AssociatedData.of("any").toBytes()));
    }

    @Test
    void aTextOfSixteenMebibytesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntrySeal.seal(key, mentor, place, new byte[16 * 1024 * 1024]));
    }

    @Test
    void anEnvelopeLargerThanAnyEntryIsRefusedUnread() {
        byte[] huge = Arrays.copyOf(envelope, Envelope.MAXIMUM_BYTES + 1);

        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> Envelope.parse(huge));
    }

    @Test
    void theLargestTextFitsIntoAnEnvelope() {
        assertThat(Padding.paddedLength(Padding.MAXIMUM_BYTES) + Envelope.OVERHEAD_BYTES)
                .isLessThanOrEqualTo(Envelope.MAXIMUM_BYTES);
    }

    @Test
    void whatIsPrintedTellsNothing() {
        List<Object> all = List.of(key, Envelope.parse(envelope), KeyWrap.of(key, key, mentor, mentor.value(), 1));

        assertThat(all.toString()).isEqualTo("[KeyMaterial[…], Envelope[…], KeyWrap[…]]");
    }
}

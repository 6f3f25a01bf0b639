package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTests {

    @ParameterizedTest
    @CsvSource({
        "0, 1024",
        "1023, 1024",
        "1024, 2048",
        "2047, 2048",
        "2048, 3072",
        "7167, 7168",
        "7168, 8192",
        "8191, 8192",
        "8192, 10240",
        "10239, 10240",
        "10240, 12288",
        "16383, 16384",
        "16384, 20480",
        "1000000, 1048576",
        "16777214, 16777216"
    })
    void stepsAreAsPublished(int length, int padded) {
        assertThat(Padding.paddedLength(length)).isEqualTo(padded);
    }

    @Test
    void everyLengthFitsWithItsMarkAndWastesAQuarterAtMost() {
        int before = 0;
        for (int length = 0; length < 300_000; length++) {
            int padded = Padding.paddedLength(length);
            assertThat(padded).isGreaterThan(length).isGreaterThanOrEqualTo(before);
            assertThat(padded - length).isLessThanOrEqualTo(Math.max(1024, length / 4 + 1));
            before = padded;
        }
    }

    @Test
    void paddingComesOffAsItWentOnEvenFromTextsThatLookLikeIt() {
        for (int length = 0; length < 3000; length++) {
            byte[] text = new byte[length];
            Arrays.fill(text, (byte) (length % 2 == 0 ? 0x80 : 0));
            assertThat(Padding.unpad(Padding.pad(text))).isEqualTo(text);
        }
    }

    @Test
    void paddingThatNobodyWouldWriteIsRefused() {
        assertRefused(new byte[0]);
        assertRefused(new byte[1024]);
        assertRefused(new byte[] {(byte) 0x80});
        byte[] unmarked = new byte[1024];
        unmarked[5] = 0x40;
        assertRefused(unmarked);
        byte[] full = new byte[1024];
        Arrays.fill(full, (byte) 'a');
        assertRefused(full);
    }

    @Test
    void aStepTooManyIsRefused() {
        assertRefused(Arrays.copyOf(Padding.pad(new byte[10]), 2048));
        assertRefused(Arrays.copyOf(Padding.pad(new byte[9000]), 12288));
    }

    @Test
    void aLengthThatIsNoStepIsRefused() {
        for (int length = 1; length < 5000; length++) {
            if (length % 1024 != 0) {
                byte[] padded = new byte[length];
                padded[0] = (byte) 0x80;
                assertRefused(padded);
            }
        }
    }

    @Test
    void moreThanSixteenMebibytesHaveNoStep() {
        assertThatIllegalArgumentException().isThrownBy(() -> Padding.paddedLength(16 * 1024 * 1024));
    }

    private static void assertRefused(byte[] padded) {
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> Padding.unpad(padded));
    }
}

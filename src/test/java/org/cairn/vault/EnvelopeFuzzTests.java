package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the fuzzer's seeds, and what becomes of them by a little chance, in every build and without the fuzzer. */
class EnvelopeFuzzTests {

    private static final Path SEEDS = Path.of("src", "test", "resources", "fuzz", "envelope");

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSeedAndNothingLikeItIsMistaken(Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        Random random = new Random(42);

        assertThatCode(() -> {
                    EnvelopeFuzzTarget.fuzzerTestOneInput(bytes);
                    for (int i = 0; i < 2000; i++) {
                        EnvelopeFuzzTarget.fuzzerTestOneInput(changed(bytes, random));
                    }
                })
                .doesNotThrowAnyException();
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = Arrays.copyOf(bytes, random.nextInt(bytes.length + 8));
        for (int i = 0; i < 1 + random.nextInt(4) && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }
}

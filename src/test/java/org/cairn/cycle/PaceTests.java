package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTests {

    private final CyclePack pack = Cycles.builtIn().current();

    @Test
    void theThreePlannedLengthsAreAsThePackSays() {
        assertThat(pack.pace(60).minutes().values()).containsExactly(10, 15, 10, 10, 10, 5);
        assertThat(pack.pace(90).minutes().values()).containsExactly(15, 25, 15, 15, 12, 8);
        assertThat(pack.pace(120).minutes().values()).containsExactly(15, 35, 20, 20, 20, 10);
    }

    @Test
    void everyLengthIsSharedToTheMinuteWithinOneMinuteOfItsProportion() {
        for (int length = Pace.SHORTEST; length <= Pace.LONGEST; length++) {
            Pace pace = pack.pace(length);
            assertThat(pace.minutes().keySet()).containsExactlyElementsOf(Stage.IDS);
            assertThat(pace.minutes().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(length);
            int nearest = length <= 75 ? 60 : length <= 105 ? 90 : 120;
            for (Stage stage : pack.stages()) {
                double exact = (double) stage.minutes().get(nearest) * length / nearest;
                assertThat((double) pace.minutesFor(stage.id()))
                        .as("%s of %d", stage.id(), length)
                        .isBetween(exact - 1, exact + 1)
                        .isGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void aStageBeginsWhenAllBeforeItHaveHadTheirMinutes() {
        Pace pace = pack.pace(90);
        assertThat(Stage.IDS.stream().map(pace::startOf)).containsExactly(0, 15, 40, 55, 70, 82);
    }

    @Test
    void whateverThePlanThePartsAddUpAndNoneIsEmpty() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (int round = 0; round < 20_000; round++) {
            List<Integer> weights = random.ints(6, 1, 1000).boxed().toList();
            int total = random.nextInt(6, 300);
            List<Integer> parts = Pace.share(total, weights);
            assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
            assertThat(parts).allMatch(part -> part >= 1);
            assertThat(IntStream.range(0, 6).boxed().flatMap(a -> IntStream.range(0, 6)
                            .filter(b -> weights.get(a) > weights.get(b) && parts.get(a) < parts.get(b))
                            .mapToObj(b -> a + " < " + b)))
                    .as("more weight never gets fewer minutes: %s of %d", weights, total)
                    .isEmpty();
        }
    }

    @Test
    void theProportionsStayWhenTheyComeOutEven() {
        assertThat(Pace.share(30, List.of(10, 15, 10, 10, 10, 5))).containsExactly(5, 8, 5, 5, 5, 2);
        assertThat(Pace.share(6, List.of(900, 1, 1, 1, 1, 1))).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(Pace.share(8, List.of(900, 1, 1, 1, 1, 1))).containsExactly(3, 1, 1, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 19, 241, Integer.MAX_VALUE})
    void aLengthOutsideTheLimitsIsRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack.pace(length))
                .withMessage("A meeting lasts from 20 to 240 minutes, not " + length + ".");
    }

    @Test
    void anUnknownStageHasNoMinutes() {
        Pace pace = pack.pace(60);
        assertThatIllegalArgumentException().isThrownBy(() -> pace.minutesFor("lunch"));
        assertThatIllegalArgumentException().isThrownBy(() -> pace.startOf("lunch"));
    }
}

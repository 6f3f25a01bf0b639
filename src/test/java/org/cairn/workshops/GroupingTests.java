package org.cairn.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTests {

    private static final Set<Set<Integer>> NOBODY = Set.of();

    private Acquaintance<Integer> known = new Acquaintance<>(NOBODY, NOBODY);

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyNumberOfPeopleFindsAGroupEach(Form form) {
        for (int people = 0; people <= 31; people++) {
            List<List<Integer>> groups = Grouping.of(people(people), form, known);

            assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people(people));
            assertThat(groups).allMatch(group -> group.size() <= 3);
            if (people > 1) {
                assertThat(groups).noneMatch(group -> group.size() == 1);
            }
            int odd = (int)
                    groups.stream().filter(group -> group.size() != form.size()).count();
            assertThat(odd).isLessThanOrEqualTo(form == Form.PAIRS ? 1 : 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 16, 30})
    void nobodyMeetsTheSamePartnerTwiceWhileThatIsPossible(int people) {
        for (int round = 1; round < Math.min(people, 9); round++) {
            List<List<Integer>> groups = Grouping.of(people(people), Form.PAIRS, known);

            assertThat(groups).as("round " + round).allMatch(group -> known.against(group) == 0);
            groups.forEach(known::remember);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 29})
    void inAnOddRoomNobodyMeetsTwiceInTheUsualThreeRounds(int people) {
        for (int round = 1; round <= 3; round++) {
            List<List<Integer>> groups = Grouping.of(people(people), Form.PAIRS, known);

            assertThat(groups.stream().mapToInt(known::against).sum())
                    .as("round " + round)
                    .isZero();
            groups.forEach(known::remember);
        }
    }

    @Test
    void whenEverybodyHasMetTheOnesWhoMetLeastMeetAgain() {
        for (int round = 1; round <= 3; round++) {
            Grouping.of(people(4), Form.PAIRS, known).forEach(known::remember);
        }
        known.remember(List.of(1, 2));

        assertThat(sets(Grouping.of(people(4), Form.PAIRS, known))).doesNotContain(Set.of(1, 2));
    }

    @Test
    void twoPeopleAreKeptApartAndTwoTogether() {
        known = new Acquaintance<>(Set.of(Set.of(1, 2)), Set.of(Set.of(3, 4)));
        for (int round = 1; round <= 4; round++) {
            List<List<Integer>> groups = Grouping.of(people(7), Form.PAIRS, known);

            assertThat(groups).noneMatch(group -> group.containsAll(List.of(1, 2)));
            assertThat(groups).anyMatch(group -> group.containsAll(List.of(3, 4)));
            groups.forEach(known::remember);
        }
    }

    @Test
    void whoeverHasAskedFirstLetsTheOtherBeginNextTime() {
        known.remember(List.of(1, 3));

        assertThat(Grouping.of(people(2), Form.PAIRS, known)).containsExactly(List.of(2, 1));
    }

    @Test
    void aLatecomerSitsWithWhoeverIsAloneAndElseMakesATriad() {
        assertThat(Grouping.with(List.of(List.of(1, 2), List.of(3)), 4, known)).contains(List.of(3, 4));
        known.remember(List.of(1, 9));
        assertThat(Grouping.with(List.of(List.of(1, 2), List.of(3, 4)), 9, known))
                .contains(List.of(3, 4, 9));
        assertThat(Grouping.with(List.of(List.of(1, 2, 3)), 4, known)).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(Grouping.with(List.of(), 4, known)).containsExactly(List.of(4));
    }

    @Test
    void whoeverIsLeftAloneJoinsAnotherGroup() {
        assertThat(Grouping.without(List.of(List.of(1, 2), List.of(3, 4)), 1, known))
                .containsExactly(List.of(3, 4, 2));
        assertThat(Grouping.without(List.of(List.of(1, 2)), 1, known)).containsExactly(List.of(2));
        assertThat(Grouping.without(List.of(List.of(1)), 1, known)).isEmpty();
    }

    @Test
    void thePartsMoveOnWithEachTurn() {
        assertThat(Casting.part(List.of(1, 2), 1, 1)).isEqualTo(Part.ASKS);
        assertThat(Casting.part(List.of(1, 2), 1, 2)).isEqualTo(Part.ANSWERS);
        assertThat(Casting.part(List.of(1, 2, 3), 3, 1)).isEqualTo(Part.OBSERVES);
        assertThat(Casting.part(List.of(1, 2, 3), 2, 2)).isEqualTo(Part.ASKS);
        assertThat(Casting.part(List.of(1), 1, 1)).isEqualTo(Part.ALONE);
    }

    @RepeatedTest(30)
    void howeverPeopleComeAndGoEverybodySitsInExactlyOneGroup(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Form form = Form.values()[random.nextInt(2)];
        List<Integer> here = new ArrayList<>(people(random.nextInt(12)));
        List<List<Integer>> groups = Grouping.of(here, form, known);
        for (int event = 100; event < 180; event++) {
            if (random.nextInt(3) > 0 || here.isEmpty()) {
                here.add(event);
                groups = Grouping.with(groups, event, known);
            } else {
                Collections.shuffle(here, random);
                groups = Grouping.without(groups, here.removeLast(), known);
            }
            if (random.nextInt(10) == 0) {
                groups.forEach(known::remember);
                groups = Grouping.of(here, form, known);
            }
            assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(here);
            assertThat(groups).allMatch(group -> group.size() <= 3);
            assertThat(groups.stream().filter(group -> group.size() == 1)).hasSize(here.size() == 1 ? 1 : 0);
        }
    }

    private static List<Integer> people(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static Set<Set<Integer>> sets(List<List<Integer>> groups) {
        return groups.stream().map(Set::copyOf).collect(Collectors.toSet());
    }
}

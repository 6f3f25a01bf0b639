package org.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalOrderTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<Entry<Goal>> written = new ArrayList<>(List.of(goal("one"), goal("two"), goal("three")));

    @Test
    void untilSomebodySaysSomethingTheyStandAsTheyWereWritten() {
        assertThat(words(GoalOrder.NONE)).containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, two one three",
        "2, -1, one three two",
        "0, 60, two three one",
        "2, -60, three one two",
        "0, -1, one two three",
        "2, 1, one two three"
    })
    void aGoalMovesAsFarAsThereIsRoom(int which, int by, String expected) {
        GoalOrder order = GoalOrder.moved(written, written.get(which).id(), by);

        assertThat(String.join(" ", words(order))).isEqualTo(expected);
    }

    @Test
    void goalsThatAreBehindTheTwoKeepTheirPlacesAndAreNotMoved() {
        Entry<Goal> behind = entry(Goal.draft().withWhat("behind").agree(DAY).settle(GoalReview.Outcome.ACHIEVED));
        Entry<Goal> empty = entry(Goal.draft());
        written.add(1, behind);
        written.add(2, empty);

        assertThat(words(GoalOrder.moved(written, written.getFirst().id(), 1)))
                .containsExactly("two", "behind", "", "one", "three");
        assertThat(words(GoalOrder.moved(written, behind.id(), 1)))
                .containsExactly("one", "behind", "", "two", "three");
    }

    @Test
    void whatIsNewStandsLastAndWhatAGoalTurnedIntoInItsPlace() {
        GoalOrder order = GoalOrder.moved(written, written.getFirst().id(), 1);
        written.add(goal("new"));
        written.add(entry(written.get(1).content().changed(written.get(1).id()).withWhat("two and a half")));

        assertThat(words(order)).containsExactly("two", "two and a half", "one", "three", "new");
    }

    private List<String> words(GoalOrder order) {
        return order.of(written).stream().map(goal -> goal.content().what()).toList();
    }

    private static Entry<Goal> goal(String what) {
        return entry(Goal.draft().withWhat(what).agree(DAY));
    }

    private static Entry<Goal> entry(Goal goal) {
        return new Entry<>(EntryId.random(), Goal.TYPE, 1, Instant.EPOCH, goal);
    }
}

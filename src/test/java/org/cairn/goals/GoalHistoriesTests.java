package org.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cairn.goals.Goal.State;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Whatever two people do with their goals, in whatever order: what was agreed and what was said stays, what is over stays over,
 * and every picture of it tells of each goal once. Lives are made up from a seed, which stands in the name of the test.
 */
@OnH2
class GoalHistoriesTests {

    private static final int LIVES = 25;
    private static final int EVENTS = 45;
    private static final Set<State> OVER = Set.of(State.ACHIEVED, State.CHANGED, State.LET_GO);

    @Autowired
    ApplicationContext cairn;

    @Autowired
    GoalService goals;

    @Autowired
    Journal journal;

    @Autowired
    RelationshipService relationships;

    private RelationshipId relationship;
    private Random random;
    private UUID meeting;

    /** What a goal was at each moment that counts, oldest first: as agreed, and as each closed meeting left it. */
    private final Map<EntryId, List<Goal>> counted = new LinkedHashMap<>();

    private final Map<EntryId, GoalReview> settled = new HashMap<>();
    private final Map<EntryId, State> over = new HashMap<>();
    private final Set<EntryId> gone = new HashSet<>();

    static LongStream seeds() {
        return LongStream.range(0, LIVES);
    }

    @BeforeEach
    void twoPeople() {
        Signed.in(Joined.mentor(cairn).person());
        relationship = relationships.begin("R. A.");
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatWasAgreedOrSaidIsEverOverwritten(long seed) {
        random = new Random(seed);
        meeting = UUID.randomUUID();
        for (int event = 0; event < EVENTS; event++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> goals.write(relationship, Goal.draft().withWhat("Goal " + event));
                case 2 -> reword("Words of event " + event);
                case 3, 4, 5 -> say();
                case 6 -> changeIntoAnother();
                case 7 -> move();
                case 8 -> closeTheMeeting();
                default -> takeAStepOrADraftAway();
            }
            everythingIsInOrder("seed " + seed + ", event " + event);
        }
        closeTheMeeting();
        everythingIsInOrder("seed " + seed + ", at the end");
        assertThat(counted).as("a life without a goal proves nothing").isNotEmpty();
        everyHistoryHoldsWhatCounted();
    }

    private void reword(String words) {
        any(State.DRAFT)
                .ifPresent(
                        goal -> goals.revise(relationship, goal, goal.content().withWhat(words)));
    }

    private void say() {
        any(State.ACTIVE, State.PARKED).ifPresent(goal -> {
            GoalReview.Outcome[] outcomes = GoalReview.Outcome.values();
            GoalReview said = GoalReview.blank(goal.id(), meeting)
                    .withHappened(random.nextBoolean() ? "It went on." : "")
                    .withConfidence(random.nextInt(3) == 0 ? null : random.nextInt(11))
                    .withOutcome(random.nextInt(3) == 0 ? null : outcomes[random.nextInt(outcomes.length)]);
            goals.reviewsOf(relationship).stream()
                    .filter(review -> review.content().isOf(goal.id(), meeting))
                    .findFirst()
                    .ifPresentOrElse(
                            review -> journal.revise(relationship, review, said),
                            () -> journal.append(relationship, GoalReview.TYPE, said));
        });
    }

    private void changeIntoAnother() {
        any(State.ACTIVE, State.PARKED)
                .ifPresent(goal -> goals.write(
                        relationship, goal.content().changed(goal.id()).withWhat("In other words")));
    }

    private void move() {
        any(State.values()).ifPresent(goal -> goals.move(relationship, goal, random.nextInt(7) - 3));
    }

    private void takeAStepOrADraftAway() {
        if (random.nextBoolean()) {
            any(State.ACTIVE)
                    .ifPresent(goal ->
                            goals.revise(relationship, goal, goal.content().withSteps(Steps::added)));
        } else {
            any(State.DRAFT).ifPresent(goal -> {
                gone.add(goal.id());
                goals.remove(relationship, goal);
            });
        }
    }

    private void closeTheMeeting() {
        goals.settle(relationship, meeting);
        goals.agreeDrafts(relationship);
        for (Entry<Goal> goal : goals.of(relationship)) {
            List<Goal> moments = counted.computeIfAbsent(goal.id(), _ -> new ArrayList<>());
            if (moments.isEmpty() || moments.getLast().state() != goal.content().state()) {
                moments.add(goal.content());
            }
            if (OVER.contains(goal.content().state())) {
                over.put(goal.id(), goal.content().state());
            }
        }
        goals.reviewsOf(relationship).stream()
                .filter(review -> review.content().settledOn() != null)
                .forEach(review -> settled.putIfAbsent(review.id(), review.content()));
        meeting = UUID.randomUUID();
    }

    private void everythingIsInOrder(String when) {
        List<Entry<Goal>> all = goals.of(relationship);
        Map<EntryId, Goal> now = all.stream().collect(Collectors.toMap(Entry::id, Entry::content));
        assertThat(now.keySet()).as("each goal once, " + when).hasSameSizeAs(all);
        assertThat(now.keySet().stream().filter(gone::contains))
                .as("what was taken away, " + when)
                .isEmpty();
        assertThat(counted.keySet().stream().filter(goal -> !now.containsKey(goal)))
                .as("none is lost, " + when)
                .isEmpty();
        over.forEach((goal, state) ->
                assertThat(now.get(goal).state()).as("what is over, " + when).isEqualTo(state));
        List<Entry<GoalReview>> reviews = goals.reviewsOf(relationship);
        Map<EntryId, GoalReview> said = reviews.stream().collect(Collectors.toMap(Entry::id, Entry::content));
        settled.forEach((review, words) ->
                assertThat(said.get(review)).as("what was said, " + when).isEqualTo(words));
        coursesTellOfEachAgreedGoalOnce(all, reviews, when);
    }

    private static void coursesTellOfEachAgreedGoalOnce(
            List<Entry<Goal>> all, List<Entry<GoalReview>> reviews, String when) {
        List<GoalCourse> courses = GoalCourse.of(all, reviews);
        List<Goal> agreed = all.stream()
                .map(Entry::content)
                .filter(goal -> goal.agreedOn() != null)
                .toList();
        assertThat(courses.stream().map(GoalCourse::goal))
                .as("courses, " + when)
                .containsExactlyInAnyOrderElementsOf(agreed);
        assertThat(courses.stream().mapToInt(course -> course.looks().size()).sum())
                .as("looks, " + when)
                .isEqualTo((int) reviews.stream()
                        .filter(review -> review.content().settledOn() != null)
                        .count());
        for (GoalCourse course : courses) {
            assertThat(course.looks())
                    .as("days, " + when)
                    .isSortedAccordingTo(Comparator.comparing(GoalCourse.Look::day));
            assertThat(course.endedOn() == null)
                    .as("an end, " + when)
                    .isEqualTo(course.goal().isOpen());
        }
    }

    /** Revisions in between may be gathered; those that counted are there, in their order. */
    private void everyHistoryHoldsWhatCounted() {
        counted.forEach((goal, moments) -> {
            List<State> states = journal.history(relationship, Goal.TYPE, goal).stream()
                    .map(entry -> entry.content().state())
                    .toList();
            assertThat(states)
                    .as("the history of a goal that was %s", moments)
                    .containsSubsequence(moments.stream().map(Goal::state).toList());
            List<Goal> history = journal.history(relationship, Goal.TYPE, goal).stream()
                    .map(Entry::content)
                    .toList();
            assertThat(history).as("as it was agreed").contains(moments.getFirst());
        });
    }

    private java.util.Optional<Entry<Goal>> any(State... states) {
        List<Entry<Goal>> some = goals.of(relationship).stream()
                .filter(goal -> Set.of(states).contains(goal.content().state()))
                .toList();
        return some.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(some.get(random.nextInt(some.size())));
    }
}

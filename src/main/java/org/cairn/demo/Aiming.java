package org.cairn.demo;

import static org.cairn.demo.Telling.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cairn.demo.Story.Aim;
import org.cairn.demo.Story.AimAgain;
import org.cairn.demo.Story.Stride;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.goals.Step;
import org.cairn.goals.Steps;
import org.cairn.journal.Entry;
import org.cairn.meetings.Block;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.relationships.RelationshipId;

/** Writes a new goal of a story down, and what became of one that was agreed before. */
record Aiming(GoalService goals, GuidedMeetingService meetings, LocalDate today) {

    void aim(MeetingId meeting, RelationshipId relationship, Aim aim) {
        Optional<Entry<Goal>> before = called(relationship, aim.what());
        if (before.isPresent()) {
            goals.revise(relationship, before.get(), changed(before.get().content(), aim));
        } else {
            List<Entry<Block>> blocks = meetings.blocksOf(relationship);
            Goal goal = changed(begun(relationship, aim).withWhat(aim.what()), aim)
                    .withComponent(aim.component())
                    .withAnswers(aim.answers().stream()
                            .map(block -> Telling.named(blocks, block))
                            .toList());
            meetings.write(meeting, Goal.TYPE, goal);
        }
    }

    /** Says what became of a goal that was agreed before. */
    void again(MeetingId meeting, RelationshipId relationship, AimAgain again) {
        meetings.write(
                meeting,
                GoalReview.TYPE,
                GoalReview.blank(theOne(relationship, again.what()).id(), meeting.value())
                        .withHappened(words(again.happened()))
                        .withLearnt(words(again.learnt()))
                        .withInTheWay(words(again.inTheWay()))
                        .withConfidence(again.confidence())
                        .withOutcome(again.outcome()));
    }

    private Goal begun(RelationshipId relationship, Aim aim) {
        if (aim.follows() == null) {
            return Goal.draft();
        }
        Entry<Goal> former = theOne(relationship, aim.follows());
        return former.content().changed(former.id());
    }

    private Entry<Goal> theOne(RelationshipId relationship, String what) {
        return called(relationship, what)
                .orElseThrow(() -> new IllegalStateException("No goal is called \"" + what + "\"."));
    }

    private Optional<Entry<Goal>> called(RelationshipId relationship, String what) {
        return goals.of(relationship).stream()
                .filter(goal -> goal.content().what().equals(what))
                .findFirst();
    }

    /** What the story leaves out stays as it was. */
    private Goal changed(Goal goal, Aim aim) {
        return goal.withFirstStep(aim.firstStep() == null ? goal.firstStep() : words(aim.firstStep()))
                .withObstacle(aim.obstacle() == null ? goal.obstacle() : words(aim.obstacle()))
                .withPlan(aim.plan() == null ? goal.plan() : words(aim.plan()))
                .withSupport(aim.support() == null ? goal.support() : words(aim.support()))
                .withConfidence(aim.confidence() == null ? goal.confidence() : aim.confidence())
                .withBy(aim.by() == null ? goal.by() : Story.day(today, aim.by()))
                .withReviewOn(aim.review() == null ? goal.reviewOn() : Story.day(today, aim.review()))
                .withSteps(steps -> walked(steps, aim));
    }

    private Steps walked(Steps before, Aim aim) {
        Steps steps = aim.firstTaken() == null ? before : before.taken(Step.FIRST, Story.day(today, aim.firstTaken()));
        for (Stride stride : aim.steps()) {
            int number = steps.further().size() + 1;
            steps = steps.added().worded(number, stride.words());
            if (stride.taken() != null) {
                steps = steps.taken(number, Story.day(today, stride.taken()));
            }
        }
        return steps;
    }
}

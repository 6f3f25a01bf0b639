package org.cairn.cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules for the stages of a pack and for those of a review: which, in what order, with how much time and how many
 * questions.
 */
final class StageRules {

    static final int FEWEST_QUESTIONS_PER_COMPONENT = 5;
    static final int FEWEST_IN_A_REVIEW = 2;

    /** A review is closed as every meeting is, by the last stage of the map. */
    private static final List<String> OF_A_REVIEW = Stage.REVIEW_IDS.subList(0, Stage.REVIEW_IDS.size() - 1);

    private static final int MOST_OTHER_WAYS = 2;
    /** Longer ones do not fit into the middle of the map. */
    private static final int LONGEST_TITLE = 20;

    private static final int LONGEST_TAGLINE = 28;
    private static final Set<String> COMPONENTS = PackBuilder.COMPONENTS.keySet();

    private final PackRules rules;
    private final PackProblems problems;

    StageRules(PackRules rules, PackProblems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void check(PackNode pack) {
        List<PackNode> map = pack.children("stages");
        checkOrder(pack.lineOfKey("stages"), map, Stage.IDS, "the six are ");
        map.forEach(stage -> checkStage(stage, FEWEST_QUESTIONS_PER_COMPONENT));
        checkSums(pack.lineOfKey("stages"), map, Stage.IDS.size(), "a meeting");

        List<PackNode> review = pack.children("review");
        checkOrder(pack.lineOfKey("review"), review, OF_A_REVIEW, "those of a review are ");
        review.forEach(stage -> checkStage(stage, FEWEST_IN_A_REVIEW));
        List<PackNode> withItsClose = new ArrayList<>(review);
        map.stream()
                .filter(stage -> stage.text("id")
                        .filter(id -> id.value().equals(Stage.CLOSE))
                        .isPresent())
                .forEach(withItsClose::add);
        checkSums(pack.lineOfKey("review"), withItsClose, Stage.REVIEW_IDS.size(), "a review, with its close,");

        List<PackNode> theme = pack.children("theme");
        checkOrder(pack.lineOfKey("theme"), theme, ThemeStep.IDS, "those of one theme are ");
        theme.forEach(this::checkStep);

        pack.child("ending").ifPresent(ending -> {
            checkParting(ending, "planned", Parting.PLANNED, "those of a planned ending are ");
            checkParting(ending, "abrupt", Parting.ABRUPT, "those of an abrupt ending are ");
        });
    }

    private void checkParting(PackNode ending, String way, List<String> ids, String these) {
        checkOrder(ending.lineOfKey(way), ending.children(way), ids, these);
        ending.children(way).forEach(this::checkStep);
    }

    private void checkStep(PackNode step) {
        step.text("title").ifPresent(title -> checkLength(title, LONGEST_TITLE));
        step.text("help").ifPresent(rules::checkBrevity);
        checkWays(step);
    }

    private void checkOrder(int line, List<PackNode> stages, List<String> expected, String these) {
        if (stages.isEmpty()) {
            return;
        }
        List<PackText> ids =
                stages.stream().flatMap(stage -> stage.text("id").stream()).toList();
        Set<String> seen = new HashSet<>();
        for (PackText id : ids) {
            if (!expected.contains(id.value())) {
                problems.add(
                        id.line(), "“" + id.value() + "” is not a stage; " + these + String.join(", ", expected) + ".");
            } else if (!seen.add(id.value())) {
                problems.add(id.line(), "The stage “" + id.value() + "” is there twice.");
            }
        }
        expected.stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> problems.add(line, "The stage “" + id + "” is missing."));
        List<String> order = ids.stream().map(PackText::value).toList();
        if (seen.size() == expected.size() && order.size() == seen.size() && !order.equals(expected)) {
            problems.add(line, "The stages are not in order; it is " + String.join(", ", expected) + ".");
        }
    }

    private void checkStage(PackNode stage, int fewest) {
        stage.text("title").ifPresent(title -> checkLength(title, LONGEST_TITLE));
        stage.text("tagline").ifPresent(tagline -> checkLength(tagline, LONGEST_TAGLINE));
        stage.child("guidance").ifPresent(this::checkGuidance);
        List<PackNode> questions = stage.children("questions");
        questions.forEach(this::checkQuestion);
        for (String component : COMPONENTS) {
            long count = questions.stream()
                    .flatMap(question -> question.text("component").stream())
                    .filter(named -> named.value().equals(component))
                    .count();
            if (count < fewest) {
                problems.add(
                        stage.lineOfKey("questions"),
                        "“" + stage.text("id").map(PackText::value).orElse("This stage")
                                + "” has " + count + " questions for " + component + "; it needs "
                                + fewest + " or more.");
            }
        }
    }

    private void checkGuidance(PackNode guidance) {
        guidance.text("purpose").ifPresent(rules::checkBrevity);
        guidance.text("moving-on").ifPresent(rules::checkBrevity);
        guidance.children("goes-wrong").forEach(snag -> {
            snag.text("sign").ifPresent(rules::checkBrevity);
            snag.text("help").ifPresent(rules::checkBrevity);
        });
        String together =
                guidance.texts("listen-for").stream().map(PackText::value).collect(Collectors.joining(" "));
        rules.checkBrevity(guidance.lineOfKey("listen-for"), "“listen-for”, read together,", together);
    }

    private void checkQuestion(PackNode question) {
        question.text("id").ifPresent(rules::checkId);
        question.text("component")
                .filter(component -> !COMPONENTS.contains(component.value()))
                .ifPresent(component -> problems.add(
                        component.line(),
                        "“" + component.value() + "” is not a component; the three are " + String.join(", ", COMPONENTS)
                                + "."));
        checkWays(question);
    }

    /** The question itself, and the other ways to ask it. */
    private void checkWays(PackNode question) {
        question.text("ask").ifPresent(rules::checkQuestion);
        List<PackText> otherWays = question.texts("another-way");
        otherWays.forEach(rules::checkQuestion);
        if (otherWays.size() > MOST_OTHER_WAYS) {
            problems.add(
                    question.lineOfKey("another-way"),
                    "A question has one or two other ways to ask it, not " + otherWays.size() + ".");
        }
    }

    private void checkSums(int line, List<PackNode> stages, int count, String ofWhat) {
        Pace.PLANNED_LENGTHS.forEach(length -> checkSum(length, line, stages, count, ofWhat));
    }

    private void checkSum(int length, int line, List<PackNode> stages, int count, String ofWhat) {
        List<PackText> given = stages.stream()
                .flatMap(stage -> stage.child("minutes").stream())
                .flatMap(minutes -> minutes.text(String.valueOf(length)).stream())
                .toList();
        List<Optional<Integer>> minutes = given.stream().map(this::wholeMinutes).toList();
        if (given.size() == count && minutes.stream().allMatch(Optional::isPresent)) {
            int sum = minutes.stream().mapToInt(Optional::orElseThrow).sum();
            if (sum != length) {
                problems.add(
                        line, "The minutes of the stages for " + ofWhat + " of " + length + " add up to " + sum + ".");
            }
        }
    }

    private Optional<Integer> wholeMinutes(PackText minutes) {
        if (!minutes.value().matches("[1-9]\\d{0,2}")) {
            problems.add(minutes.line(), "“" + minutes.value() + "” is not a number of whole minutes, one or more.");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(minutes.value()));
    }

    private void checkLength(PackText text, int longest) {
        if (text.value().length() > longest) {
            problems.add(
                    text.line(), "“" + text.value() + "” does not fit on the map; " + longest + " letters at most.");
        }
    }
}

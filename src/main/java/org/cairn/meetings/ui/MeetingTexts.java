package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.Wording;
import org.cairn.cycle.ThemeStep;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.Steps;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.Note;
import org.cairn.meetings.ThemeRound;

/** Every text that a meeting keeps, for the fields in which it is written, and each under a name of its own. */
final class MeetingTexts {

    private static final String STEP = "step-";
    private static final Wording<Note> NOTE = new Wording<>(Note::text, Note::withText);
    private static final Wording<Capture> CAPTURE = new Wording<>(Capture::words, Capture::withWords);
    private static final Wording<Closing> SUMMARY = new Wording<>(Closing::summary, Closing::withSummary);
    private static final Map<String, Wording<Block>> BLOCK = Map.of(
            "what", new Wording<>(Block::what, Block::withWhat),
            "keptInPlaceBy", new Wording<>(Block::keptInPlaceBy, Block::withKeptInPlaceBy));
    private static final Map<String, Wording<Goal>> GOAL = Map.of(
            "what", new Wording<>(Goal::what, Goal::withWhat),
            "firstStep", new Wording<>(Goal::firstStep, Goal::withFirstStep),
            "obstacle", new Wording<>(Goal::obstacle, Goal::withObstacle),
            "plan", new Wording<>(Goal::plan, Goal::withPlan),
            "support", new Wording<>(Goal::support, Goal::withSupport));
    private static final Map<String, Wording<GoalReview>> REVIEW = Map.of(
            "happened", new Wording<>(GoalReview::happened, GoalReview::withHappened),
            "learnt", new Wording<>(GoalReview::learnt, GoalReview::withLearnt),
            "inTheWay", new Wording<>(GoalReview::inTheWay, GoalReview::withInTheWay));
    private static final Wording<BlockReview> BLOCK_AGAIN =
            new Wording<>(BlockReview::changed, BlockReview::withChanged);
    private static final Map<String, Wording<ThemeRound>> THEME = Map.of(
            "theme",
            new Wording<>(ThemeRound::theme, ThemeRound::withTheme),
            ThemeStep.PRESENT,
            new Wording<>(ThemeRound::present, ThemeRound::withPresent),
            ThemeStep.FUTURE,
            new Wording<>(ThemeRound::future, ThemeRound::withFuture),
            ThemeStep.NEXT_STEP,
            new Wording<>(ThemeRound::nextStep, ThemeRound::withNextStep));
    static final Map<String, Wording<Agreement>> AGREEMENT = Map.of(
            "worthwhile", new Wording<>(Agreement::worthwhile, Agreement::withWorthwhile),
            "limits", new Wording<>(Agreement::limits, Agreement::withLimits),
            "ending", new Wording<>(Agreement::ending, Agreement::withEnding));

    private final FirstInterviewViewModel model;

    MeetingTexts(FirstInterviewViewModel model) {
        this.model = model;
    }

    KeptText note(String stage) {
        return new Text<>(
                "note/" + stage,
                NOTE,
                () -> new Note(model.meeting().id(), stage, model.notes().of(stage)),
                change -> model.notes().change(stage, change));
    }

    /** @param part {@code what} or {@code keptInPlaceBy} */
    KeptText block(EntryId id, String part) {
        return card("block/" + id.value() + "/" + part, BLOCK.get(part), model.blocks(), id);
    }

    /** @param part {@code what}, {@code firstStep}, {@code obstacle}, {@code plan}, {@code support} or {@code step-3} */
    KeptText goal(EntryId id, String part) {
        Wording<Goal> wording =
                part.startsWith(STEP) ? Steps.wording(Integer.parseInt(part.substring(STEP.length()))) : GOAL.get(part);
        return card("goal/" + id.value() + "/" + part, wording, model.goals(), id);
    }

    KeptText step(EntryId goal, int number) {
        return goal(goal, STEP + number);
    }

    /** @param part {@code happened}, {@code learnt} or {@code inTheWay} */
    KeptText review(EntryId goal, String part) {
        return new Text<>(
                "review/" + goal.value() + "/" + part,
                REVIEW.get(part),
                () -> model.reviews().of(goal),
                change -> model.reviews().change(goal, change));
    }

    /** What has changed about a block of an earlier meeting. */
    KeptText blockAgain(EntryId block) {
        return new Text<>(
                "block-again/" + block.value(),
                BLOCK_AGAIN,
                () -> model.blocksAgain().of(block),
                change -> model.blocksAgain().change(block, change));
    }

    /** @param part {@code theme}, or the id of a step of the short cycle */
    KeptText theme(String part) {
        ThemeOfTheDay theme = model.theme();
        return part.equals(ThemeStep.BLOCK)
                ? new Text<>("theme/" + part, BLOCK.get("what"), theme::blockNow, theme::changeBlock)
                : new Text<>("theme/" + part, THEME.get(part), theme::now, theme::change);
    }

    KeptText capture(Capture.Kind kind, EntryId id) {
        return card("capture/" + id.value() + "/" + kind.type().name(), CAPTURE, model.captures(kind), id);
    }

    /** What was being caught when the page went away; to keep it is to catch it. */
    KeptText uncaught(Capture.Kind kind) {
        return new Uncaught(model, kind, "uncaught/" + kind.type().name());
    }

    /** @param part {@code worthwhile}, {@code limits} or {@code ending} */
    KeptText agreement(String part) {
        return new Text<>("agreement/" + part, AGREEMENT.get(part), model::agreement, model::changeAgreement);
    }

    KeptText summary() {
        return new Text<>("summary", SUMMARY, model::closing, model::changeClosing);
    }

    /** The text with this name; empty when there is none, or its card is not there any more. */
    Optional<KeptText> named(String name) {
        String[] parts = name.split("/");
        try {
            return switch (parts[0]) {
                case "note" -> Optional.of(note(parts[1]));
                case "agreement" -> Optional.of(agreement(parts[1]));
                case "summary" -> Optional.of(summary());
                case "block" -> present(model.blocks(), parts[1], id -> block(id, parts[2]));
                case "goal" -> present(model.goals(), parts[1], id -> goal(id, parts[2]));
                case "review" -> present(model.goals(), parts[1], id -> review(id, parts[2]));
                case "block-again" -> Optional.of(blockAgain(new EntryId(UUID.fromString(parts[1]))));
                case "theme" ->
                    ThemeStep.BLOCK.equals(parts[1]) || THEME.containsKey(parts[1])
                            ? Optional.of(theme(parts[1]))
                            : Optional.empty();
                case "capture" -> captured(parts[1], parts[2]);
                case "uncaught" -> kind(parts[1]).map(this::uncaught);
                default -> Optional.empty();
            };
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<KeptText> captured(String id, String type) {
        return kind(type).flatMap(kind -> present(model.captures(kind), id, entry -> capture(kind, entry)));
    }

    private static Optional<Capture.Kind> kind(String type) {
        return Arrays.stream(Capture.Kind.values())
                .filter(kind -> kind.type().name().equals(type))
                .findFirst();
    }

    private static Optional<KeptText> present(Cards<?> cards, String id, Function<EntryId, KeptText> text) {
        EntryId entry = new EntryId(UUID.fromString(id));
        return cards.all().stream().anyMatch(card -> card.id().equals(entry))
                ? Optional.of(text.apply(entry))
                : Optional.empty();
    }

    private <T extends Record> KeptText card(String name, Wording<T> wording, Cards<T> cards, EntryId id) {
        return new Text<>(name, wording, () -> cards.get(id), change -> cards.change(id, change));
    }

    /** One of them. A card that was taken away meanwhile has no words any more. */
    private final class Text<T> implements KeptText {

        private final String name;
        private final Wording<T> wording;
        private final Supplier<T> now;
        private final Function<UnaryOperator<T>, Instant> save;

        Text(String name, Wording<T> wording, Supplier<T> now, Function<UnaryOperator<T>, Instant> save) {
            this.name = name;
            this.wording = wording;
            this.now = now;
            this.save = save;
        }

        @Override
        public String stored() {
            try {
                return wording.of(now.get());
            } catch (NoSuchCardException gone) {
                return "";
            }
        }

        @Override
        public Instant keep(String text, TextVersion basis) {
            return save.apply(wording.change(text, basis));
        }

        @Override
        public Optional<WaitingPlace> waiting() {
            return Optional.of(model.waitingPlace(name));
        }
    }
}

package org.cairn.meetings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.common.paper.Part;
import org.cairn.common.paper.Part.Lines;
import org.cairn.common.paper.Part.Words;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.ui.GoalOnPaper;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Closing;
import org.cairn.meetings.HandOut;

/** What the two share, piece by piece, as it stands on paper. */
final class SharedWords {

    private final HandOut handOut;
    private final DayWords days;

    SharedWords(HandOut handOut, DayWords days) {
        this.handOut = handOut;
        this.days = days;
    }

    Optional<HandOutItem> summary(boolean suggested) {
        Closing closing = handOut.closing();
        if (closing == null || closing.summary().isBlank()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(List.of(Words.said(closing.summary())));
        handOut.additions().forEach(addition -> {
            parts.add(Words.quiet(translate("meetings.added", days.onPaper(days.dayOf(addition.at())))));
            parts.add(Words.said(addition.words()));
        });
        String heading = translate("meetings.handOut.summary");
        return Optional.of(new HandOutItem(heading, heading, suggested, parts));
    }

    Optional<HandOutItem> next() {
        Closing closing = handOut.closing();
        if (closing == null || closing.nextOn() == null) {
            return Optional.empty();
        }
        String day = translate(
                "meetings.handOut.day",
                days.weekday(closing.nextOn()),
                String.valueOf(closing.nextOn().getYear()));
        String when = closing.nextAt() == null ? day : day + ", " + days.time(closing.nextAt());
        String heading = translate("meetings.handOut.next");
        boolean ahead = !closing.nextOn().isBefore(days.today());
        return Optional.of(new HandOutItem(heading, heading, ahead, List.of(Words.of(when))));
    }

    List<HandOutItem> goals() {
        String heading = translate("meetings.handOut.goals");
        return handOut.goals().stream()
                .map(shared -> new HandOutItem(
                        shared.goal().what().strip(),
                        heading,
                        isSuggested(shared),
                        GoalOnPaper.whole(shared.goal(), days)))
                .toList();
    }

    /** The goals with what was learnt from them. */
    List<HandOutItem> learnt() {
        String heading = translate("meetings.handOut.learnt");
        return handOut.goals().stream()
                .map(shared -> {
                    List<Part> parts = new ArrayList<>(GoalOnPaper.brief(shared.goal(), days));
                    shared.learnt().forEach(words -> parts.add(Words.said(words)));
                    boolean suggested = isSuggested(shared) || !shared.learnt().isEmpty();
                    return new HandOutItem(shared.goal().what().strip(), heading, suggested, parts);
                })
                .toList();
    }

    /** On the way, parked or achieved; what was changed or let go is offered too. */
    private static boolean isSuggested(HandOut.SharedGoal shared) {
        return switch (shared.goal().state()) {
            case ACTIVE, PARKED, ACHIEVED -> true;
            case DRAFT, CHANGED, LET_GO -> false;
        };
    }

    Optional<HandOutItem> spokenAbout() {
        return lines(
                "meetings.handOut.spokenAbout",
                Stream.ofNullable(handOut.agreement())
                        .flatMap(agreement ->
                                Stream.of(Agreement.Point.values()).filter(agreement.spokenAbout()::contains))
                        .map(point -> translate("meetings.point." + point.name())));
    }

    Optional<HandOutItem> agreed() {
        Agreement agreement = handOut.agreement();
        if (agreement == null) {
            return Optional.empty();
        }
        String worthwhile = agreement.worthwhile().strip();
        return lines(
                "meetings.handOut.agreement",
                Stream.of(
                        translate("meetings.kept." + agreement.writing().name()),
                        KeptWords.howLong(days, agreement),
                        translate(
                                "meetings.agreement.meet",
                                translate(
                                        "meetings.rhythm." + agreement.rhythm().name())),
                        worthwhile.isEmpty() ? "" : translate("meetings.agreement.said.worthwhile", worthwhile),
                        agreement.limits().strip(),
                        agreement.ending().strip()));
    }

    private static Optional<HandOutItem> lines(String key, Stream<String> lines) {
        List<String> said = lines.filter(line -> !line.isBlank()).toList();
        String heading = translate(key);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandOutItem(heading, heading, true, List.of(new Lines(said))));
    }
}

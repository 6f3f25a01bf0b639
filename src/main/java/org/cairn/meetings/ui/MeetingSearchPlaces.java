package org.cairn.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.journal.SearchHit;
import org.cairn.journal.ui.SearchPlaces;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.BetweenNote;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.Look;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Note;
import org.cairn.meetings.Reflection;
import org.cairn.meetings.Remark;
import org.cairn.meetings.ThemeRound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found of a meeting, and where: in the record of a closed one, at its stage in an open one. */
@Component
class MeetingSearchPlaces implements SearchPlaces {

    private final Journal journal;
    private final MeetingLog log;
    private final Cycles cycles;
    private final DayWords days;

    MeetingSearchPlaces(Journal journal, MeetingLog log, Cycles cycles, DayWords days) {
        this.journal = journal;
        this.log = log;
        this.cycles = cycles;
        this.days = days;
    }

    @Override
    public Optional<Place> of(SearchHit hit) {
        return switch (hit.type()) {
            case "note" -> of(hit, Note.TYPE).map(note -> note(note.content()));
            case "block" ->
                of(hit, Block.TYPE)
                        .map(block ->
                                place(block.content().meeting(), words("block"), "block-" + block.id(), "blocks"));
            case "block-review" ->
                of(hit, BlockReview.TYPE)
                        .map(said -> place(
                                said.content().meeting(),
                                words("blockAgain"),
                                "block-again-" + said.content().block(),
                                Stage.UNEXPECTED));
            case "theme-round" ->
                of(hit, ThemeRound.TYPE)
                        .map(round ->
                                place(round.content().meeting(), words("themeRound"), "theme-round", Stage.ONE_THEME));
            case "closing" ->
                of(hit, Closing.TYPE)
                        .map(closing -> place(closing.content().meeting(), words("closing"), "closing", "close"));
            case "reflection" ->
                of(hit, Reflection.TYPE)
                        .map(own -> place(own.content().meeting(), words("reflection"), "reflection", "close"));
            case "look" ->
                of(hit, Look.TYPE).map(look -> look(hit, look.content().doneOn()));
            case "between-note" ->
                of(hit, BetweenNote.TYPE)
                        .map(note -> new Place(
                                words("between"),
                                days.day(note.content().at()),
                                "relationships/" + hit.relationship() + "#between-" + hit.entry()));
            case "remark" -> of(hit, Remark.TYPE).map(this::remark);
            case "agreement" ->
                of(hit, Agreement.TYPE)
                        .map(agreed -> new Place(
                                words("agreement"), "", "relationships/" + hit.relationship() + "#agreement"));
            default -> caught(hit);
        };
    }

    private Place look(SearchHit hit, @Nullable LocalDate doneOn) {
        String page = "relationships/" + hit.relationship();
        return doneOn == null
                ? new Place(words("look"), "", page + "/together")
                : new Place(words("look"), days.day(doneOn), page + "#look-" + hit.entry());
    }

    private Place remark(Entry<Remark> entry) {
        Remark remark = entry.content();
        return remark.isStop()
                ? place(remark.meeting(), words("stop"), "mark-" + entry.id(), remark.stoppedIn())
                : place(remark.meeting(), words("amendment"), "to-" + remark.to(), "close");
    }

    private Optional<Place> caught(SearchHit hit) {
        for (Capture.Kind kind : Capture.Kind.values()) {
            if (kind.type().name().equals(hit.type())) {
                return of(hit, kind.type())
                        .map(heard -> new Place(
                                words("capture." + kind),
                                day(log.find(heard.content().meeting())),
                                "relationships/" + hit.relationship() + "#captures"));
            }
        }
        return Optional.empty();
    }

    private Place note(Note note) {
        String what = Stream.concat(cycles.current().stages().stream(), cycles.current().review().stream())
                .filter(stage -> stage.id().equals(note.stage()))
                .map(Stage::title)
                .map(stage -> I18NProvider.translate("meetings.search.note", stage))
                .findFirst()
                .orElseGet(() -> words("unfiled"));
        return place(note.meeting(), what, "note-" + note.stage(), note.stage());
    }

    private Place place(MeetingId id, String what, String part, String stage) {
        Meeting meeting = log.find(id);
        String kind = I18NProvider.translate("meetings.kind." + meeting.kind().name());
        String address =
                meeting.isClosed() ? "meetings/" + id + "/record#" + part : "meetings/" + id + "#stage-" + stage;
        return new Place(what + " · " + kind, day(meeting), address);
    }

    private String day(Meeting meeting) {
        return days.day(meeting.startedAt());
    }

    private <T extends Record> Optional<Entry<T>> of(SearchHit hit, EntryType<T> type) {
        return journal.find(hit.relationship(), type, hit.entry());
    }

    private static String words(String key) {
        return I18NProvider.translate("meetings.search." + key);
    }
}

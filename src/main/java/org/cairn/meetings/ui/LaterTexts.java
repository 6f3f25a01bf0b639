package org.cairn.meetings.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cairn.common.KeptText;
import org.cairn.common.WaitingPlace;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Amending;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Remark;
import org.springframework.stereotype.Component;

/** What is written about a meeting after it: the mentor's reflection, and what is added. */
@Component
class LaterTexts {

    private final GuidedMeetingService service;
    private final Reflecting reflecting;
    private final Amending amending;

    LaterTexts(GuidedMeetingService service, Reflecting reflecting, Amending amending) {
        this.service = service;
        this.reflecting = reflecting;
        this.amending = amending;
    }

    KeptText reflection(MeetingId meeting, String prompt) {
        return new KeptWith(
                () -> reflecting
                        .of(meeting)
                        .map(reflection -> reflection.to(prompt))
                        .orElse(""),
                (text, basis) -> reflecting.write(meeting, prompt, text, basis).savedAt(),
                waiting(meeting, "reflection/" + prompt));
    }

    KeptText addition(MeetingId meeting, Entry<Remark> begun) {
        return new KeptWith(
                () -> find(meeting, begun.id())
                        .map(each -> each.content().words())
                        .orElse(""),
                (text, basis) -> amending.write(begun, text, basis).savedAt(),
                waiting(meeting, "addition/" + begun.id().value()));
    }

    /** The text with this name; empty when there is none. */
    Optional<KeptText> named(MeetingId meeting, String name) {
        String[] parts = name.split("/", 2);
        return switch (parts[0]) {
            case "reflection" -> Optional.of(reflection(meeting, parts[1]));
            case "addition" ->
                find(meeting, new EntryId(UUID.fromString(parts[1]))).map(begun -> addition(meeting, begun));
            default -> Optional.empty();
        };
    }

    private Optional<Entry<Remark>> find(MeetingId meeting, EntryId id) {
        return amending.of(meeting).stream()
                .filter(each -> each.id().equals(id) && !each.content().isAdded())
                .findFirst();
    }

    private Supplier<WaitingPlace> waiting(MeetingId meeting, String name) {
        return () -> service.waitingPlace(meeting, "meeting/" + meeting + "/" + name);
    }
}

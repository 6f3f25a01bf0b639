package org.cairn.archives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.JournalJson;
import org.cairn.meetings.MeetingCopy;
import org.cairn.meetings.MeetingKind;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines of an archive as JSON, one object for each. Specified in {@code docs/format/archive.md}. */
record ArchiveLine(ObjectNode json) {

    static final int FORMAT = 1;

    private static final String MENTORING = "MENTORING";
    private static final String OWN_JOURNAL = "OWN_JOURNAL";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2300, 1, 1);
    private static final Set<String> OF_ARCHIVE = Set.of("line", "format", "made");
    private static final Set<String> OF_RELATIONSHIP =
            Set.of("line", "id", "kind", "startedOn", "putAway", "endedOn", "keepUntil", "sequence");
    private static final Set<String> OF_MEETING =
            Set.of("line", "id", "kind", "startedAt", "plannedMinutes", "actualMinutes", "closedAt");
    private static final Set<String> OF_ENTRY =
            Set.of("line", "id", "type", "revision", "schema", "began", "saved", "kept", "lasting", "content");
    private static final Set<String> OF_END = Set.of("line", "relationships", "meetings", "revisions");

    static ArchiveLine archive(Instant made) {
        return new ArchiveLine(begin("archive").put("format", FORMAT).put("made", made.toString()));
    }

    static ArchiveLine of(ArchivedRelationship one) {
        return new ArchiveLine(begin("relationship")
                .put("id", one.id().toString())
                .put("kind", one.withSomebody() ? MENTORING : OWN_JOURNAL)
                .put("startedOn", one.startedOn().toString())
                .put("putAway", one.archived())
                .put("endedOn", text(one.endedOn()))
                .put("keepUntil", text(one.keepUntil()))
                .put("sequence", one.sequence()));
    }

    static ArchiveLine of(MeetingCopy meeting) {
        return new ArchiveLine(begin("meeting")
                .put("id", meeting.id().toString())
                .put("kind", meeting.kind().name())
                .put("startedAt", meeting.startedAt().toString())
                .put("plannedMinutes", meeting.plannedMinutes())
                .put("actualMinutes", meeting.actualMinutes())
                .put("closedAt", text(meeting.closedAt())));
    }

    static ArchiveLine of(EntryCopy entry) {
        ObjectNode json = begin("entry")
                .put("id", entry.id().toString())
                .put("type", entry.type())
                .put("revision", entry.revision())
                .put("schema", entry.schema())
                .put("began", entry.began())
                .put("saved", entry.saved().toString())
                .put("kept", entry.kept().toString())
                .put("lasting", entry.lasting());
        json.set("content", entry.content());
        return new ArchiveLine(json);
    }

    static ArchiveLine end(ArchiveCounts counts) {
        return new ArchiveLine(begin("end")
                .put("relationships", counts.relationships())
                .put("meetings", counts.meetings())
                .put("revisions", counts.revisions()));
    }

    private static ObjectNode begin(String kind) {
        return JournalJson.object().put("line", kind);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    String kind() {
        return json.required("line").stringValue();
    }

    /** The number of the format; {@link IllegalArgumentException} when this is no first line. */
    int format() {
        require(kind().equals("archive"));
        return json.required("format").intValue();
    }

    Instant made() {
        requireOnly(OF_ARCHIVE);
        return instant("made");
    }

    ArchivedRelationship relationship() {
        requireOnly(OF_RELATIONSHIP);
        LocalDate endedOn = json.required("endedOn").isNull() ? null : day("endedOn");
        LocalDate keepUntil = json.required("keepUntil").isNull() ? null : day("keepUntil");
        String kind = json.required("kind").stringValue();
        require(kind.equals(MENTORING) || kind.equals(OWN_JOURNAL) && endedOn == null);
        require(keepUntil == null || endedOn != null);
        return new ArchivedRelationship(
                new RelationshipId(id()),
                kind.equals(MENTORING),
                day("startedOn"),
                json.required("putAway").booleanValue(),
                endedOn,
                keepUntil,
                json.required("sequence").longValue());
    }

    MeetingCopy meeting() {
        requireOnly(OF_MEETING);
        JsonNode minutes = json.required("actualMinutes");
        return new MeetingCopy(
                id(),
                MeetingKind.valueOf(json.required("kind").stringValue()),
                instant("startedAt"),
                json.required("plannedMinutes").intValue(),
                minutes.isNull() ? null : minutes.intValue(),
                json.required("closedAt").isNull() ? null : instant("closedAt"));
    }

    EntryCopy entry() {
        requireOnly(OF_ENTRY);
        return new EntryCopy(
                id(),
                json.required("type").stringValue(),
                json.required("revision").longValue(),
                json.required("schema").intValue(),
                json.required("began").longValue(),
                instant("saved"),
                instant("kept"),
                json.required("lasting").booleanValue(),
                json.required("content").asObject());
    }

    ArchiveCounts counts() {
        requireOnly(OF_END);
        return new ArchiveCounts(
                json.required("relationships").intValue(),
                json.required("meetings").intValue(),
                json.required("revisions").intValue());
    }

    private UUID id() {
        String text = json.required("id").stringValue();
        UUID id = UUID.fromString(text);
        require(id.toString().equals(text));
        return id;
    }

    private LocalDate day(String name) {
        LocalDate day = LocalDate.parse(json.required(name).stringValue());
        require(!day.isBefore(EARLIEST) && day.isBefore(LATEST));
        return day;
    }

    private Instant instant(String name) {
        Instant instant = Instant.parse(json.required(name).stringValue());
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        require(!day.isBefore(EARLIEST) && day.isBefore(LATEST));
        return instant;
    }

    private void requireOnly(Set<String> names) {
        require(Set.copyOf(json.propertyNames()).equals(names));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("The line is not what its kind holds.");
        }
    }

    /** Never what it says: this ends up in logs. */
    @Override
    public String toString() {
        return "ArchiveLine[…]";
    }
}

package org.cairn.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cairn.journal.EntryCopy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GoingAlongTests {

    private final List<EntryCopy> journal = new ArrayList<>();
    private final UUID progress = entry("progress", "meeting", UUID.randomUUID().toString());
    private final UUID goal = entry("goal", "what", "Teach again");
    private final UUID review = entry("goal-review", "goal", goal.toString());
    private final UUID note = entry("note", "text", "a word");
    private final UUID addition = entry("remark", "to", note.toString(), "at", "2026-01-01T10:00:00Z");
    private final UUID unfinished = entry("remark", "to", note.toString(), "words", "half");
    private final UUID stop =
            entry("remark", "to", progress.toString(), "stoppedIn", "present", "at", "2026-01-01T10:00:00Z");
    private final UUID toTheMeeting =
            entry("remark", "to", progress.toString(), "words", "a postcard", "at", "2026-01-01T10:00:00Z");

    @Test
    void whatSpeaksOfAnotherGoesWithIt() {
        assertThat(going(Set.of())).contains(goal, review, note, addition);
        assertThat(going(Set.of(goal, note))).doesNotContain(goal, review, note, addition);
    }

    @Test
    void thatAConversationWasStoppedStaysUnlessItIsChosen() {
        GoingAlong along = new GoingAlong(journal, Set.of());

        assertThat(along.choices())
                .filteredOn(choice -> !choice.proposed())
                .extracting(Choice::id)
                .containsExactly(stop);
        assertThat(going(Set.of(stop))).doesNotContain(stop).contains(toTheMeeting);
    }

    @Test
    void whatWasAddedToAWholeMeetingIsChosenByItself() {
        assertThat(new GoingAlong(journal, Set.of()).choices())
                .extracting(Choice::id)
                .containsExactly(goal, note, stop, toTheMeeting);
        assertThat(going(Set.of(toTheMeeting))).doesNotContain(toTheMeeting);
    }

    @Test
    void anAdditionThatWasNeverFinishedStays() {
        assertThat(going(Set.of())).doesNotContain(unfinished);
    }

    @Test
    void whatSpeaksOfSomethingThatIsGoneStays() {
        UUID lost = entry("goal-review", "goal", UUID.randomUUID().toString());
        UUID alone = entry("remark", "to", UUID.randomUUID().toString(), "at", "2026-01-01T10:00:00Z");

        assertThat(going(Set.of())).doesNotContain(lost, alone);
    }

    @Test
    void theEndAndTheKeysStayWhateverIsChosen() {
        UUID ending = entry("ending", "way", "PLANNED");
        UUID key = entry("hand-over-key", "secret", "AAAA");

        assertThat(going(Set.of())).doesNotContain(ending, key);
        assertThat(new GoingAlong(journal, Set.of()).choices())
                .extracting(Choice::id)
                .doesNotContain(ending, key);
    }

    @Test
    void oneWordIsShownAsWellAsManyAndNoIdIs() {
        UUID theme = entry(
                "theme",
                "stage",
                "present",
                "words",
                "patience",
                "meeting",
                UUID.randomUUID().toString());

        assertThat(new GoingAlong(journal, Set.of()).choices())
                .filteredOn(choice -> choice.id().equals(theme))
                .first()
                .satisfies(choice -> assertThat(choice.words()).containsExactly("patience"));
    }

    private List<UUID> going(Set<UUID> leftOut) {
        GoingAlong along = new GoingAlong(journal, leftOut);
        return journal.stream().map(EntryCopy::id).filter(along::goes).toList();
    }

    private UUID entry(String type, String... fields) {
        ObjectNode content = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            content.put(fields[i], fields[i + 1]);
        }
        UUID id = UUID.randomUUID();
        journal.add(new EntryCopy(id, type, 1, 1, journal.size() + 1L, Instant.EPOCH, Instant.EPOCH, false, content));
        return id;
    }
}

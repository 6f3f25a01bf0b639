package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.cairn.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

@OnH2
class EntryTypeTests extends JournalContract {

    record GoalOne(String text) {}

    record GoalTwo(String what, int confidence) {}

    record GoalThree(String what, int confidence, boolean shared) {}

    private static final EntryType<GoalOne> ONE = EntryType.of("goal-test", GoalOne.class);
    private static final EntryType<GoalTwo> TWO =
            EntryType.of("goal-test", GoalTwo.class).upgrade(EntryTypeTests::toTwo);
    private static final EntryType<GoalThree> THREE = EntryType.of("goal-test", GoalThree.class)
            .upgrade(EntryTypeTests::toTwo)
            .upgrade(json -> json.put("shared", true));

    private static ObjectNode toTwo(ObjectNode json) {
        json.set("what", json.remove("text"));
        return json.put("confidence", 5);
    }

    @Test
    void anEntryOfAnOlderSchemaIsReadStepByStepAsTodays() {
        Entry<GoalOne> one = journal.append(relationship, ONE, new GoalOne("teach"));

        assertThat(TWO.schemaVersion()).isEqualTo(2);
        assertThat(journal.entries(relationship, TWO)).singleElement().satisfies(entry -> assertThat(entry.content())
                .isEqualTo(new GoalTwo("teach", 5)));
        assertThat(journal.find(relationship, THREE, one.id()).orElseThrow().content())
                .isEqualTo(new GoalThree("teach", 5, true));
        assertThat(journal.find(relationship, ONE, one.id())).contains(one);
    }

    @Test
    void aRevisionIsStoredInTodaysSchemaAndTheHistoryIsReadInIt() {
        Entry<GoalOne> one = journal.append(relationship, ONE, new GoalOne("teach"));
        Entry<GoalThree> read = journal.find(relationship, THREE, one.id()).orElseThrow();

        Entry<GoalThree> three = journal.amend(relationship, read, new GoalThree("teach again", 7, false));

        asIfSignedInAnew();
        assertThat(journal.history(relationship, THREE, one.id()).stream().map(Entry::content))
                .containsExactly(new GoalThree("teach", 5, true), new GoalThree("teach again", 7, false));
        assertThat(three.revision()).isEqualTo(2);
    }

    @Test
    void aNewerSchemaIsRefusedAndNotOverwritten() {
        Entry<GoalThree> three = journal.append(relationship, THREE, new GoalThree("teach", 7, false));
        Entry<GoalOne> asOne = new Entry<>(three.id(), ONE, 1, three.savedAt(), new GoalOne("old"));

        assertThatThrownBy(() -> journal.entries(relationship, ONE)).isInstanceOf(NewerEntryException.class);
        assertThatThrownBy(() -> journal.find(relationship, TWO, three.id())).isInstanceOf(NewerEntryException.class);
        assertThatThrownBy(() -> journal.revise(relationship, asOne, new GoalOne("over it")))
                .isInstanceOf(NewerEntryException.class);
        assertThat(journal.find(relationship, THREE, three.id())).contains(three);
        assertThat(journal.search("teach")).hasSize(1);
    }

    record Less() {}

    @Test
    void aPropertyThatTheRecordHasForgottenIsRefusedRatherThanDropped() {
        journal.append(relationship, ONE, new GoalOne("teach"));

        assertThatThrownBy(() -> journal.entries(relationship, EntryType.of("goal-test", Less.class)))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Note", "9goal", "journal.root", "a b", "größe", "x1234567890123456789012345678901234567890"
            })
    void aNameThatNoColumnOrPlaceCanHoldIsRefused(String name) {
        assertThatThrownBy(() -> EntryType.of(name, GoalOne.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neitherEntryNorTypeSayAnythingOfTheContent() {
        Entry<GoalOne> one = journal.append(relationship, ONE, new GoalOne("secret words"));

        assertThat(one.toString()).doesNotContain("secret").contains(one.id().toString());
        assertThat(ONE).hasToString("goal-test 1");
    }

    @Test
    void aBodyOfAnotherFormatIsRefused() {
        assertThatThrownBy(() -> EntryBody.of("{\"format\":2}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NewerEntryException.class);
        assertThatThrownBy(() -> ManifestRoot.of(new byte[] {2})).isInstanceOf(NewerEntryException.class);
        byte[] newer = ManifestRoot.blank().toBytes();
        newer[0] = 2;
        assertThatThrownBy(() -> ManifestRoot.of(newer)).isInstanceOf(NewerEntryException.class);
        assertThatThrownBy(() -> ManifestPage.of(new byte[] {2})).isInstanceOf(NewerEntryException.class);
    }

    @Test
    void aDigestHasItsLengthAndDoesNotPrintItself() {
        assertThatThrownBy(() -> new Digest(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Digest.of(new byte[0])).hasToString("e3b0c442…");
        assertThat(Digest.of(new byte[0])).hasSameHashCodeAs(Digest.of(new byte[0]));
    }
}

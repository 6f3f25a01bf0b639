package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.cairn.journal.IntegrityReport.Kind;
import org.cairn.relationships.RelationshipId;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Somebody with every right on the database changes rows. Nothing of it may be read, and each change is named. */
class JournalTamperingTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract extends JournalContract {

        Entry<Note> first;
        Entry<Note> second;
        RelationshipId other;

        @BeforeEach
        void keepTwoEntries() {
            first = append("first");
            second = append("second");
            other = relationships.begin("J. O.");
        }

        @Test
        void anUntouchedJournalIsSound() {
            IntegrityReport report = journal.verify(relationship);

            assertThat(report.problems()).isEmpty();
            assertThat(report.entries()).isEqualTo(3);
            assertThat(report.revisions()).isEqualTo(3);
            asIfSignedInAnew();
            assertThat(journal.isSound(relationship)).isTrue();
        }

        @Test
        void aDeletedRowIsMissed() {
            deleteEntry(first.id());

            assertNamed(tuple(Kind.MISSING, "note", first.id(), 1L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void anAlteredByteBreaksTheRow() {
            byte[] sealed = sealed(first.id());
            sealed[sealed.length / 2] ^= 1;
            seal(first.id(), sealed);

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void whatIsNoEnvelopeAtAllBreaksTheRow() {
            seal(first.id(), new byte[0]);
            seal(second.id(), new byte[] {1, 2, 3});

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L), tuple(Kind.BROKEN, "note", second.id(), 1L));
            assertThat(texts()).isEmpty();
        }

        @Test
        void contentsSwappedBetweenEntriesOpenInNeither() {
            byte[] one = sealed(first.id());
            seal(first.id(), sealed(second.id()));
            seal(second.id(), one);

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L), tuple(Kind.BROKEN, "note", second.id(), 1L));
            assertThat(texts()).isEmpty();
        }

        @Test
        void idsSwappedBetweenEntriesAreSeen() {
            EntryId between = EntryId.random();
            rename(first.id(), between);
            rename(second.id(), first.id());
            rename(between, second.id());

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L), tuple(Kind.BROKEN, "note", second.id(), 1L));
            assertThat(texts()).isEmpty();
        }

        @Test
        void aRowMovedToAnotherRelationshipIsMissedHereAndUnknownThere() {
            update(
                    "update journal_entry set relationship = ? where id = ?",
                    other.value(),
                    first.id().value());

            assertNamed(tuple(Kind.MISSING, "note", first.id(), 1L));
            assertThat(named(other)).containsExactly(tuple(Kind.UNKNOWN, "note", first.id(), 1L));
            assertThat(texts(other)).isEmpty();
        }

        @Test
        void aCopyInAnotherRelationshipIsUnknownThere() {
            copy(first.id(), other, first.id(), 1, "note");

            assertThat(named(other)).containsExactly(tuple(Kind.UNKNOWN, "note", first.id(), 1L));
            asIfSignedInAnew();
            assertThat(texts(other)).isEmpty();
            assertNamed();
        }

        @Test
        void aCopyUnderAnotherIdIsUnknown() {
            EntryId copy = EntryId.random();
            copy(first.id(), relationship, copy, 1, "note");

            assertNamed(tuple(Kind.UNKNOWN, "note", copy, 1L));
            assertThat(texts()).containsExactly("first", "second");
        }

        @Test
        void aCopyAsAnotherRevisionIsUnknown() {
            copy(first.id(), relationship, second.id(), 2, "note");
            copy(first.id(), relationship, second.id(), 0, "note");

            assertNamed(tuple(Kind.UNKNOWN, "note", second.id(), 0L), tuple(Kind.UNKNOWN, "note", second.id(), 2L));
            assertThat(texts()).containsExactly("first", "second");
        }

        @Test
        void anotherRevisionNumberIsSeen() {
            update(
                    "update journal_entry set revision = 2 where id = ?",
                    first.id().value());

            assertNamed(tuple(Kind.ROLLED_BACK, "note", first.id(), 1L), tuple(Kind.BROKEN, "note", first.id(), 2L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void anotherTypeIsSeen() {
            update(
                    "update journal_entry set type = 'goal' where id = ?",
                    first.id().value());

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L));
            asIfSignedInAnew();
            assertThat(texts()).containsExactly("second");
            assertThat(journal.entries(relationship, EntryType.of("goal", Note.class)))
                    .isEmpty();
        }

        @Test
        void aTypeThatNoPlaceCanHaveIsSeen() {
            update(
                    "update journal_entry set type = 'Ä note!' where id = ?",
                    first.id().value());

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L));
        }

        @Test
        void aRowRolledBackToTheRevisionBeforeIsSeen() {
            Map<String, Object> before = row(first.id());
            journal.revise(relationship, first, new Note("first, better"));
            deleteEntry(first.id());
            insert(before);

            assertNamed(tuple(Kind.ROLLED_BACK, "note", first.id(), 2L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void oldContentUnderTheNewNumberIsSeen() {
            byte[] before = sealed(first.id());
            journal.revise(relationship, first, new Note("first, better"));
            seal(first.id(), before);

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 2L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void aReplacedRevisionPutBackBesideTheCurrentOneIsUnknown() {
            Map<String, Object> before = row(first.id());
            journal.revise(relationship, first, new Note("first, better"));
            insert(before);

            assertNamed(tuple(Kind.UNKNOWN, "note", first.id(), 1L));
            assertThat(texts()).containsExactly("first, better", "second");
        }

        @Test
        void aRemovedEntryPutBackIsUnknown() {
            Map<String, Object> before = row(first.id());
            journal.remove(relationship, first);
            insert(before);

            assertNamed(tuple(Kind.UNKNOWN, "note", first.id(), 1L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void anEntryOfTheSameIdAppendedAgainIsNotTheOneThatWasRemoved() {
            byte[] before = sealed(first.id());
            journal.remove(relationship, first);
            journal.append(relationship, Note.NOTE, first.id(), new Note("another"));
            seal(first.id(), before);

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L));
            assertThat(texts()).containsExactly("second");
        }

        @Test
        void aMissingFormerRevisionIsNamedAndTheHistorySaysSo() {
            Entry<Note> amended = journal.amend(relationship, first, new Note("amended"));
            journal.amend(relationship, amended, new Note("amended again"));
            update(
                    "delete from journal_entry where id = ? and revision = 2",
                    first.id().value());

            assertNamed(tuple(Kind.MISSING, "note", first.id(), 2L));
            assertThat(texts()).containsExactly("amended again", "second");
            assertThatThrownBy(() -> journal.history(relationship, Note.NOTE, first.id()))
                    .isInstanceOf(JournalDamagedException.class);
        }

        @Test
        void aFormerRevisionTakenFromElsewhereIsNamed() {
            journal.amend(relationship, first, new Note("amended"));
            byte[] elsewhere = sealed(second.id());
            update(
                    "update journal_entry set sealed = ? where id = ? and revision = 1",
                    elsewhere,
                    first.id().value());

            assertNamed(tuple(Kind.BROKEN, "note", first.id(), 1L));
            assertThatThrownBy(() -> journal.history(relationship, Note.NOTE, first.id()))
                    .isInstanceOf(JournalDamagedException.class);
        }

        @Test
        void aPageRolledBackIsSeenAndNotSavedOver() {
            Map<String, Object> before = page(first.id());
            Entry<Note> revised = journal.revise(relationship, first, new Note("first, better"));
            update(
                    "delete from journal_page where relationship = ? and page = ?",
                    relationship.value(),
                    before.get("page"));
            insertPage(before);

            assertThat(kinds(relationship)).containsExactly(Kind.PAGE_BROKEN);
            asIfSignedInAnew();
            assertThat(journal.isSound(relationship)).isFalse();
            assertThat(texts()).doesNotContain("first", "first, better");
            assertThatThrownBy(() -> journal.append(relationship, Note.NOTE, first.id(), new Note("over it")))
                    .isInstanceOf(JournalDamagedException.class);
            assertThatThrownBy(() -> journal.revise(relationship, revised, new Note("over it")))
                    .isInstanceOf(EntryNotFoundException.class);
        }

        @Test
        void aPageAndItsRowRolledBackTogetherAreSeen() {
            Map<String, Object> pageBefore = page(first.id());
            Map<String, Object> rowBefore = row(first.id());
            journal.revise(relationship, first, new Note("first, better"));
            update(
                    "delete from journal_page where relationship = ? and page = ?",
                    relationship.value(),
                    pageBefore.get("page"));
            deleteEntry(first.id());
            insertPage(pageBefore);
            insert(rowBefore);

            assertThat(kinds(relationship)).containsExactly(Kind.PAGE_BROKEN);
            asIfSignedInAnew();
            assertThat(texts()).doesNotContain("first", "first, better");
        }

        @Test
        void aMissingPageIsSeenAndItsBrokenRowsAreNamed() {
            update(
                    "delete from journal_page where relationship = ? and page = ?",
                    relationship.value(),
                    ManifestPage.numberOf(first.id()));
            seal(first.id(), new byte[10]);

            assertThat(kinds(relationship)).containsExactlyInAnyOrder(Kind.PAGE_BROKEN, Kind.BROKEN);
        }

        @Test
        void aPageThatTheRootDoesNotKnowIsSeen() {
            int unused = 0;
            while (unused == ManifestPage.numberOf(first.id())
                    || unused == ManifestPage.numberOf(second.id())
                    || unused == ManifestPage.numberOf(new EntryId(relationship.value()))) {
                unused++;
            }
            Map<String, Object> copy = new HashMap<>(page(first.id()));
            copy.put("page", unused);
            insertPage(copy);

            assertThat(kinds(relationship)).containsExactly(Kind.PAGE_BROKEN);
            assertThat(texts()).containsExactly("first", "second");
        }

        @Test
        void aMissingRootClosesTheJournal() {
            update("delete from journal_root where relationship = ?", relationship.value());

            assertThat(kinds(relationship)).containsExactly(Kind.MANIFEST_BROKEN);
            assertThatThrownBy(this::readTexts).isInstanceOf(JournalDamagedException.class);
            assertThat(journal.isSound(relationship)).isFalse();
            assertThat(journal.search("first")).isEmpty();
            assertThat(relationships.mine(relationship).name()).isEqualTo("…");
            assertThat(relationships.mine()).hasSize(2);
        }

        @Test
        void anotherSequenceNumberClosesTheJournal() {
            update("update journal_root set sequence = sequence + 1 where relationship = ?", relationship.value());

            assertThat(kinds(relationship)).containsExactly(Kind.MANIFEST_BROKEN);
            assertThatThrownBy(this::readTexts).isInstanceOf(JournalDamagedException.class);
        }

        @Test
        void theRootOfAnotherRelationshipClosesTheJournal() {
            byte[] root = jdbc.sql("select sealed from journal_root where relationship = ?")
                    .param(other.value())
                    .query(byte[].class)
                    .single();
            update("update journal_root set sealed = ? where relationship = ?", root, relationship.value());

            assertThat(kinds(relationship)).containsExactly(Kind.MANIFEST_BROKEN);
        }

        @Test
        void aWholeJournalRolledBackIsSeenByASessionThatKnewMore() {
            byte[] rowBefore = sealed(first.id());
            Map<String, Object> pageBefore = page(first.id());
            Map<String, Object> rootBefore = jdbc.sql("select * from journal_root where relationship = ?")
                    .param(relationship.value())
                    .query()
                    .singleRow();
            journal.revise(relationship, first, new Note("first, better"));
            update(
                    "update journal_entry set revision = 1, sealed = ? where id = ?",
                    rowBefore,
                    first.id().value());
            update(
                    "update journal_page set sequence = ?, sealed = ? where relationship = ? and page = ?",
                    pageBefore.get("sequence"),
                    pageBefore.get("sealed"),
                    relationship.value(),
                    pageBefore.get("page"));
            update(
                    "update journal_root set sequence = ?, sealed = ? where relationship = ?",
                    rootBefore.get("sequence"),
                    rootBefore.get("sealed"),
                    relationship.value());

            assertThat(kinds(relationship)).containsExactly(Kind.OLDER_THAN_SEEN);
            assertThatThrownBy(this::readTexts).isInstanceOf(JournalDamagedException.class);

            // the limit of it: whoever signs in afterwards sees a sound journal of yesterday
            asIfSignedInAnew();
            assertThat(texts()).containsExactly("first", "second");
            assertThat(journal.verify(relationship).isSound()).isTrue();

            // which becomes visible again when it goes another way than the one that was seen
            append("another way");
            mentor.work(0);
            assertThat(kinds(relationship)).containsExactly(Kind.OLDER_THAN_SEEN);
            assertThatThrownBy(() -> append("more")).isInstanceOf(JournalDamagedException.class);
        }

        @Test
        void theSoundPartOfADamagedJournalGoesOn() {
            deleteEntry(first.id());
            asIfSignedInAnew();

            Entry<Note> more = append("more");
            journal.revise(relationship, more, new Note("more and more"));

            assertThat(texts()).containsExactly("second", "more and more");
            assertThat(journal.isSound(relationship)).isFalse();
            assertThatThrownBy(() -> journal.revise(relationship, first, new Note("over it")))
                    .isInstanceOf(JournalDamagedException.class);
            assertNamed(tuple(Kind.MISSING, "note", first.id(), 1L));
        }

        @Test
        void aDamagedEntryCanBeRemoved() {
            seal(first.id(), new byte[0]);
            asIfSignedInAnew();

            journal.remove(relationship, first);

            assertThat(journal.verify(relationship).isSound()).isTrue();
            assertThat(journal.isSound(relationship)).isTrue();
        }

        @Test
        void aDamagedJournalCanBeDestroyed() {
            update("delete from journal_root where relationship = ?", relationship.value());

            destruction.destroy(mentor.id().value(), relationship);

            assertThat(relationships.mine()).extracting("id").containsExactly(other);
        }

        private List<String> readTexts() {
            return texts();
        }

        /** What a check names, in whichever order; and the check changes nothing of what a new session reads. */
        private void assertNamed(Tuple... problems) {
            assertThat(named(relationship)).containsExactlyInAnyOrder(problems);
            asIfSignedInAnew();
        }

        private List<Tuple> named(RelationshipId of) {
            return journal.verify(of).problems().stream()
                    .map(problem -> tuple(problem.kind(), problem.type(), problem.entry(), problem.revision()))
                    .toList();
        }

        private List<Kind> kinds(RelationshipId of) {
            return journal.verify(of).problems().stream()
                    .map(IntegrityReport.Problem::kind)
                    .toList();
        }

        private void update(String sql, Object... values) {
            assertThat(jdbc.sql(sql).params(values).update()).isPositive();
        }

        private void deleteEntry(EntryId id) {
            update("delete from journal_entry where id = ?", id.value());
        }

        private void rename(EntryId from, EntryId to) {
            update("update journal_entry set id = ? where id = ?", to.value(), from.value());
        }

        private void seal(EntryId id, byte[] sealed) {
            update("update journal_entry set sealed = ? where id = ?", sealed, id.value());
        }

        private byte[] sealed(EntryId id) {
            return (byte[]) row(id).get("sealed");
        }

        private Map<String, Object> row(EntryId id) {
            return jdbc.sql("select relationship, id, revision, type, sealed from journal_entry where id = ?")
                    .param(id.value())
                    .query()
                    .singleRow();
        }

        private void insert(Map<String, Object> row) {
            update(
                    "insert into journal_entry (relationship, id, revision, type, sealed) values (?, ?, ?, ?, ?)",
                    row.get("relationship"),
                    row.get("id"),
                    row.get("revision"),
                    row.get("type"),
                    row.get("sealed"));
        }

        private void copy(EntryId from, RelationshipId to, EntryId id, long revision, String type) {
            update(
                    "insert into journal_entry (relationship, id, revision, type, sealed) values (?, ?, ?, ?, ?)",
                    to.value(),
                    id.value(),
                    revision,
                    type,
                    sealed(from));
        }

        private Map<String, Object> page(EntryId id) {
            return jdbc.sql("select page, sequence, sealed from journal_page where relationship = ? and page = ?")
                    .params(relationship.value(), ManifestPage.numberOf(id))
                    .query()
                    .singleRow();
        }

        private void insertPage(Map<String, Object> page) {
            update(
                    "insert into journal_page (relationship, page, sequence, sealed) values (?, ?, ?, ?)",
                    relationship.value(),
                    page.get("page"),
                    page.get("sequence"),
                    page.get("sealed"));
        }
    }
}

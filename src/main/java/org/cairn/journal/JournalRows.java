package org.cairn.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The three tables of the journal. Knows nothing of keys: what goes in and out is sealed. */
@Repository
class JournalRows {

    /** One kept revision of an entry, sealed. */
    record EntryRow(EntryId id, long revision, String type, byte[] sealed) {

        private static EntryRow of(ResultSet row, int number) throws SQLException {
            return new EntryRow(
                    new EntryId(row.getObject("id", UUID.class)),
                    row.getLong("revision"),
                    row.getString("type"),
                    row.getBytes("sealed"));
        }
    }

    /** A page or the root of the manifest, sealed. */
    record ManifestRow(int page, long sequence, byte[] sealed) {

        private static ManifestRow of(ResultSet row, int number) throws SQLException {
            return new ManifestRow(row.getInt("page"), row.getLong("sequence"), row.getBytes("sealed"));
        }
    }

    private final JdbcClient jdbc;

    JournalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> sequence(UUID relationship) {
        return jdbc.sql("select sequence from journal_root where relationship = ?")
                .param(relationship)
                .query(Long.class)
                .optional();
    }

    /** Keeps every other save of this relationship waiting until the transaction ends. */
    Optional<ManifestRow> lockRoot(UUID relationship) {
        return jdbc.sql("select -1 as page, sequence, sealed from journal_root where relationship = ? for update")
                .param(relationship)
                .query(ManifestRow::of)
                .optional();
    }

    void insertRoot(UUID relationship, long sequence, byte[] sealed) {
        jdbc.sql("insert into journal_root (relationship, sequence, sealed) values (?, ?, ?)")
                .params(relationship, sequence, sealed)
                .update();
    }

    void updateRoot(UUID relationship, long sequence, byte[] sealed) {
        jdbc.sql("update journal_root set sequence = ?, sealed = ? where relationship = ?")
                .params(sequence, sealed, relationship)
                .update();
    }

    List<ManifestRow> pages(UUID relationship) {
        return jdbc.sql("select page, sequence, sealed from journal_page where relationship = ?")
                .param(relationship)
                .query(ManifestRow::of)
                .list();
    }

    List<ManifestRow> pages(UUID relationship, Collection<Integer> numbers) {
        return jdbc.sql(
                        "select page, sequence, sealed from journal_page where relationship = :r and page in (:numbers)")
                .param("r", relationship)
                .param("numbers", numbers)
                .query(ManifestRow::of)
                .list();
    }

    void storePage(UUID relationship, int page, long sequence, byte[] sealed) {
        int updated = jdbc.sql("update journal_page set sequence = ?, sealed = ? where relationship = ? and page = ?")
                .params(sequence, sealed, relationship, page)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into journal_page (relationship, page, sequence, sealed) values (?, ?, ?, ?)")
                    .params(relationship, page, sequence, sealed)
                    .update();
        }
    }

    /** Every kept revision of every entry. */
    List<EntryRow> entries(UUID relationship) {
        return jdbc.sql("select id, revision, type, sealed from journal_entry where relationship = ?")
                .param(relationship)
                .query(EntryRow::of)
                .list();
    }

    /** Every kept revision of these entries. */
    List<EntryRow> entries(UUID relationship, Collection<EntryId> ids) {
        return jdbc.sql("select id, revision, type, sealed from journal_entry where relationship = :r and id in (:ids)")
                .param("r", relationship)
                .param("ids", ids.stream().map(EntryId::value).toList())
                .query(EntryRow::of)
                .list();
    }

    /** Everything that is sealed, of whichever kind. */
    List<byte[]> allSealed(UUID relationship) {
        return jdbc.sql("select sealed from journal_entry where relationship = :r union all"
                        + " select sealed from journal_page where relationship = :r union all"
                        + " select sealed from journal_root where relationship = :r")
                .param("r", relationship)
                .query((row, number) -> row.getBytes("sealed"))
                .list();
    }

    void insertEntry(UUID relationship, EntryRow row) {
        deleteRevision(relationship, row.id(), row.revision());
        jdbc.sql("insert into journal_entry (relationship, id, revision, type, sealed) values (?, ?, ?, ?, ?)")
                .params(relationship, row.id().value(), row.revision(), row.type(), row.sealed())
                .update();
    }

    /** Rows of a journal that had none before, in one statement. */
    void insertNewEntries(UUID relationship, List<EntryRow> some) {
        if (some.isEmpty()) {
            return;
        }
        String places = String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?)"));
        List<Object> values = some.stream()
                .<Object>mapMulti((row, next) -> {
                    next.accept(relationship);
                    next.accept(row.id().value());
                    next.accept(row.revision());
                    next.accept(row.type());
                    next.accept(row.sealed());
                })
                .toList();
        jdbc.sql("insert into journal_entry (relationship, id, revision, type, sealed) values " + places)
                .params(values)
                .update();
    }

    void resealEntry(UUID relationship, EntryId id, long revision, byte[] sealed) {
        jdbc.sql("update journal_entry set sealed = ? where relationship = ? and id = ? and revision = ?")
                .params(sealed, relationship, id.value(), revision)
                .update();
    }

    void deleteRevision(UUID relationship, EntryId id, long revision) {
        jdbc.sql("delete from journal_entry where relationship = ? and id = ? and revision = ?")
                .params(relationship, id.value(), revision)
                .update();
    }

    void deleteEntry(UUID relationship, EntryId id) {
        jdbc.sql("delete from journal_entry where relationship = ? and id = ?")
                .params(relationship, id.value())
                .update();
    }

    /** @return how many rows there were */
    int deleteAll(UUID relationship) {
        int deleted = 0;
        for (String table : List.of("journal_entry", "journal_page", "journal_root")) {
            deleted += jdbc.sql("delete from " + table + " where relationship = ?")
                    .param(relationship)
                    .update();
        }
        return deleted;
    }

    /** How many rows of any kind there are. */
    int count(UUID relationship) {
        return jdbc.sql("select (select count(*) from journal_entry where relationship = :r)"
                        + " + (select count(*) from journal_page where relationship = :r)"
                        + " + (select count(*) from journal_root where relationship = :r)")
                .param("r", relationship)
                .query(Integer.class)
                .single();
    }

    /** How many entries of each type there are, whatever they say and whether or not they open. */
    SortedMap<String, Integer> countByType(UUID relationship) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        jdbc.sql("select type, count(distinct id) as entries from journal_entry where relationship = ? group by type")
                .param(relationship)
                .query(row -> {
                    counts.put(row.getString("type"), row.getInt("entries"));
                });
        return counts;
    }
}

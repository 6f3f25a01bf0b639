package org.cairn.vault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A place for sealed entries that takes part in rotations, as the journal does. */
final class Shelf implements Resealing {

    static final String TABLE = "create table shelf"
            + " (id uuid primary key, relationship uuid not null, revision bigint not null, body bytea not null)";

    private final Household house;

    /** Leaves everything as it is when asked to reseal, as a store would that was interrupted. */
    boolean isLazy;

    Shelf(Household house) {
        this.house = house;
    }

    UUID put(Keyring open, UUID relationship, String text) {
        UUID id = UUID.randomUUID();
        house.transaction.executeWithoutResult(status -> house.jdbc
                .sql("insert into shelf values (:id, :relationship, 1, :body)")
                .param("id", id)
                .param("relationship", relationship)
                .param("body", seal(open, relationship, id, text))
                .update());
        return id;
    }

    Map<UUID, String> read(Keyring open, UUID relationship) {
        Map<UUID, String> texts = new TreeMap<>();
        for (Map<String, Object> row : rows(relationship)) {
            UUID id = (UUID) row.get("id");
            byte[] body = (byte[]) row.get("body");
            texts.put(id, new String(house.sealing.open(open, place(relationship, id), body), StandardCharsets.UTF_8));
        }
        return texts;
    }

    byte[] seal(Keyring open, UUID relationship, UUID id, String text) {
        return house.sealing.seal(open, place(relationship, id), text.getBytes(StandardCharsets.UTF_8));
    }

    static SealedPlace place(UUID relationship, UUID id) {
        return new SealedPlace(relationship, "note", id, 1);
    }

    List<Map<String, Object>> rows(UUID relationship) {
        return house.jdbc
                .sql("select * from shelf where relationship = :relationship order by id")
                .param("relationship", relationship)
                .query()
                .listOfRows();
    }

    @Override
    public void reseal(Keyring open, UUID relationship) {
        for (Map<String, Object> row : rows(relationship)) {
            byte[] body = (byte[]) row.get("body");
            if (!isLazy && !house.sealing.isCurrent(open, relationship, body)) {
                SealedPlace place = place(relationship, (UUID) row.get("id"));
                byte[] text = house.sealing.open(open, place, body);
                house.transaction.executeWithoutResult(status -> house.jdbc
                        .sql("update shelf set body = :body where id = :id")
                        .param("id", row.get("id"))
                        .param("body", house.sealing.seal(open, place, text))
                        .update());
            }
        }
    }

    @Override
    public boolean isAnySealedUnder(UUID relationship, UUID keyId) {
        return rows(relationship).stream()
                .anyMatch(row -> Sealing.keyOf((byte[]) row.get("body")).equals(keyId));
    }
}

package org.cairn.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored key slots. */
@Repository
class KeySlots {

    /** More than this is no unfinished change but an attempt to keep the machine busy. */
    static final int MOST_TRIED = 4;

    private final JdbcClient jdbc;

    KeySlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeySlot slot) {
        Argon2id parameters = slot.parameters();
        jdbc.sql("""
                        insert into vault_slot
                            (id, owner, kind, mentor_key, memory_kib, passes, lanes, salt, wrapped, pending)
                        values (:id, :owner, :kind, :mentorKey, :memory, :passes, :lanes, :salt, :wrapped, :pending)
                        """)
                .param("id", slot.id())
                .param("owner", slot.owner().value())
                .param("kind", slot.kind().name())
                .param("mentorKey", slot.mentorKey())
                .param("memory", parameters == null ? 0 : parameters.memoryKib())
                .param("passes", parameters == null ? 0 : parameters.passes())
                .param("lanes", parameters == null ? 0 : parameters.lanes())
                .param("salt", slot.salt())
                .param("wrapped", slot.wrapped())
                .param("pending", slot.pending())
                .update();
    }

    /** Slots of this kind that hold this mentor key, the accepted one first. */
    List<KeySlot> of(OwnerId owner, KeySlot.Kind kind, UUID mentorKey) {
        return jdbc.sql("""
                        select * from vault_slot
                        where owner = :owner and kind = :kind and mentor_key = :mentorKey
                        order by pending, id
                        """)
                .param("owner", owner.value())
                .param("kind", kind.name())
                .param("mentorKey", mentorKey)
                .query(KeySlots::read)
                .list();
    }

    /** Makes a pending slot the accepted one and removes the others of its kind. False when it is gone. */
    boolean accept(KeySlot slot) {
        int found = jdbc.sql("update vault_slot set pending = false where id = :id and owner = :owner and pending")
                .param("id", slot.id())
                .param("owner", slot.owner().value())
                .update();
        if (found == 0) {
            return false;
        }
        jdbc.sql("delete from vault_slot where owner = :owner and kind = :kind and id <> :id")
                .param("owner", slot.owner().value())
                .param("kind", slot.kind().name())
                .param("id", slot.id())
                .update();
        return true;
    }

    boolean hasPending(OwnerId owner) {
        return jdbc.sql("select exists (select 1 from vault_slot where owner = :owner and pending)")
                .param("owner", owner.value())
                .query(Boolean.class)
                .single();
    }

    int removePending(OwnerId owner) {
        return jdbc.sql("delete from vault_slot where owner = :owner and pending")
                .param("owner", owner.value())
                .update();
    }

    private static KeySlot read(ResultSet row, int number) throws SQLException {
        KeySlot.Kind kind = KeySlot.Kind.valueOf(row.getString("kind"));
        Argon2id parameters = kind == KeySlot.Kind.RECOVERY
                ? null
                : new Argon2id(row.getInt("memory_kib"), row.getInt("passes"), row.getInt("lanes"));
        return new KeySlot(
                row.getObject("id", UUID.class),
                new OwnerId(row.getObject("owner", UUID.class)),
                kind,
                row.getObject("mentor_key", UUID.class),
                parameters,
                row.getBytes("salt"),
                row.getBytes("wrapped"),
                row.getBoolean("pending"));
    }
}

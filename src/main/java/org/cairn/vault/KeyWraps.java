package org.cairn.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored wraps of relationship keys. */
@Repository
class KeyWraps {

    private final JdbcClient jdbc;

    KeyWraps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeyWrap wrap) {
        jdbc.sql("""
                        insert into vault_relationship_key (id, mentor_key, owner, relationship, generation, wrapped)
                        values (:id, :mentorKey, :owner, :relationship, :generation, :wrapped)
                        """)
                .param("id", wrap.id())
                .param("mentorKey", wrap.mentorKey())
                .param("owner", wrap.owner().value())
                .param("relationship", wrap.relationship())
                .param("generation", wrap.generation())
                .param("wrapped", wrap.wrapped())
                .update();
    }

    /** The generations of a relationship's key under this mentor key, the one that seals last. */
    List<KeyWrap> of(OwnerId owner, UUID relationship, UUID mentorKey) {
        return jdbc.sql("""
                        select * from vault_relationship_key
                        where owner = :owner and relationship = :relationship and mentor_key = :mentorKey
                        order by generation
                        """)
                .param("owner", owner.value())
                .param("relationship", relationship)
                .param("mentorKey", mentorKey)
                .query(KeyWraps::read)
                .list();
    }

    /** All keys under this mentor key, by relationship, the older generations first. */
    List<KeyWrap> under(OwnerId owner, UUID mentorKey) {
        return jdbc.sql("""
                        select * from vault_relationship_key where owner = :owner and mentor_key = :mentorKey
                        order by relationship, generation
                        """)
                .param("owner", owner.value())
                .param("mentorKey", mentorKey)
                .query(KeyWraps::read)
                .list();
    }

    boolean existsFor(OwnerId owner, UUID relationship) {
        return jdbc.sql("""
                        select exists (select 1 from vault_relationship_key
                                       where owner = :owner and relationship = :relationship)
                        """)
                .param("owner", owner.value())
                .param("relationship", relationship)
                .query(Boolean.class)
                .single();
    }

    boolean exists(OwnerId owner, UUID keyId) {
        return jdbc.sql("select exists (select 1 from vault_relationship_key where owner = :owner and id = :id)")
                .param("owner", owner.value())
                .param("id", keyId)
                .query(Boolean.class)
                .single();
    }

    void remove(OwnerId owner, UUID keyId) {
        jdbc.sql("delete from vault_relationship_key where owner = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", keyId)
                .update();
    }

    int removeAll(OwnerId owner, UUID relationship) {
        return jdbc.sql("delete from vault_relationship_key where owner = :owner and relationship = :relationship")
                .param("owner", owner.value())
                .param("relationship", relationship)
                .update();
    }

    /** Removes what is wrapped under any other mentor key than this one. */
    int removeNotUnder(OwnerId owner, UUID mentorKey) {
        return jdbc.sql("delete from vault_relationship_key where owner = :owner and mentor_key <> :mentorKey")
                .param("owner", owner.value())
                .param("mentorKey", mentorKey)
                .update();
    }

    private static KeyWrap read(ResultSet row, int number) throws SQLException {
        return new KeyWrap(
                row.getObject("id", UUID.class),
                row.getObject("mentor_key", UUID.class),
                new OwnerId(row.getObject("owner", UUID.class)),
                row.getObject("relationship", UUID.class),
                row.getInt("generation"),
                row.getBytes("wrapped"));
    }
}

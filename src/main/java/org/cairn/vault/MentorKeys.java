package org.cairn.vault;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mentor key each vault goes by; its row is also what writers of one vault wait for. */
@Repository
class MentorKeys {

    private final JdbcClient jdbc;

    MentorKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OwnerId owner, UUID mentorKey) {
        jdbc.sql("insert into vault (owner, mentor_key) values (:owner, :mentorKey)")
                .param("owner", owner.value())
                .param("mentorKey", mentorKey)
                .update();
    }

    Optional<UUID> of(OwnerId owner) {
        return jdbc.sql("select mentor_key from vault where owner = :owner")
                .param("owner", owner.value())
                .query(UUID.class)
                .optional();
    }

    /** Holds the vault's row until the transaction ends; everything that writes to a vault does this first. */
    UUID lock(OwnerId owner) {
        return jdbc.sql("select mentor_key from vault where owner = :owner for update")
                .param("owner", owner.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(VaultDamagedException::new);
    }

    void replace(OwnerId owner, UUID mentorKey) {
        jdbc.sql("update vault set mentor_key = :mentorKey where owner = :owner")
                .param("owner", owner.value())
                .param("mentorKey", mentorKey)
                .update();
    }
}

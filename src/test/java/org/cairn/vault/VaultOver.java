package org.cairn.vault;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A vault over one data source, for tests of whoever stores what it seals. Its passwords are stretched quickly. */
public record VaultOver(Vaults vaults, Sealing sealing, RelationshipKeys keys) {

    public static VaultOver over(DataSource source, Function<Sealing, Resealing> store) {
        JdbcClient jdbc = JdbcClient.create(source);
        Commits commits = new Commits(new DataSourceTransactionManager(source), new JdbcTemplate(source));
        Keyrings keyrings = new Keyrings(Household.provider(List.of()));
        KeySlots slots = new KeySlots(jdbc);
        KeyWraps wraps = new KeyWraps(jdbc);
        MentorKeys mentorKeys = new MentorKeys(jdbc);
        RelationshipKeys keys = new RelationshipKeys(wraps, mentorKeys, keyrings, commits);
        Sealing sealing = new Sealing(keys, new SealGuard(mentorKeys, wraps));
        SecretChange change = new SecretChange(slots, wraps, mentorKeys, commits);
        Rotation rotation = new Rotation(
                slots,
                wraps,
                mentorKeys,
                keyrings,
                change,
                Household.QUICK,
                commits,
                Household.provider(List.of(store.apply(sealing))));
        Unlocking unlocking = new Unlocking(slots, mentorKeys, Household.QUICK);
        Vaults vaults = new Vaults(mentorKeys, slots, unlocking, change, rotation, Household.QUICK, commits);
        return new VaultOver(vaults, sealing, keys);
    }

    /** A data source whose process dies at its n-th call, once the call is carried out or before. */
    public static DataSource dyingAt(DataSource source, int call, boolean carriedOut) {
        return new DyingDataSource(
                source,
                call,
                carriedOut ? DyingDataSource.Death.BEFORE_THE_ANSWER : DyingDataSource.Death.BEFORE_THE_CALL);
    }

    public static boolean hasDied(DataSource source) {
        return source instanceof DyingDataSource dying && dying.isDead();
    }
}

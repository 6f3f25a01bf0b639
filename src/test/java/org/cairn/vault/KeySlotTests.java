package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever can write to the database still cannot make a slot open where it should not. */
class KeySlotTests {

    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final KeyMaterial mentorKey = KeyMaterial.random();
    private final Secret password = Secret.of("correct horse");
    private final RecoveryCode code = RecoveryCode.random();
    private final KeySlot byPassword = KeySlot.forPassword(owner, password, mentorKey, false, Household.QUICK);
    private final KeySlot byCode = KeySlot.forRecovery(owner, code, mentorKey, false);

    private static UUID flipped(UUID id, int bit) {
        return new UUID(
                id.getMostSignificantBits() ^ (bit < 64 ? 1L << bit : 0),
                id.getLeastSignificantBits() ^ (bit < 64 ? 0 : 1L << bit));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private KeySlot changed(UUID id, OwnerId of, UUID holds, Argon2id parameters, byte[] salt, byte[] wrapped) {
        return new KeySlot(id, of, KeySlot.Kind.PASSWORD, holds, parameters, salt, wrapped, false);
    }

    private void assertBroken(KeySlot slot) {
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> slot.open(password, Household.QUICK));
    }

    private void assertDamaged(KeySlot slot) {
        assertThatExceptionOfType(VaultDamagedException.class).isThrownBy(() -> slot.open(password, Household.QUICK));
        assertThatExceptionOfType(VaultDamagedException.class).isThrownBy(() -> slot.open(code));
    }

    @Test
    void aSlotGivesTheKeyThatWasPutIntoIt() {
        assertThat(byPassword.open(password, Household.QUICK).bytes()).isEqualTo(mentorKey.bytes());
        assertThat(byCode.open(code).bytes()).isEqualTo(mentorKey.bytes());
        assertThat(byCode.open(code).id()).isEqualTo(mentorKey.id());
    }

    @Test
    void noBitOfTheWrappedKeyMayChange() {
        for (int bit = 0; bit < byPassword.wrapped().length * 8; bit++) {
            assertBroken(changed(
                    byPassword.id(),
                    owner,
                    mentorKey.id(),
                    Argon2id.STANDARD,
                    byPassword.salt(),
                    flipped(byPassword.wrapped(), bit)));
        }
    }

    @Test
    void theWrappedKeyMayNotBeShorterOrLonger() {
        for (int length = 0; length < 200; length++) {
            if (length != byPassword.wrapped().length) {
                byte[] wrapped = Arrays.copyOf(byPassword.wrapped(), length);
                assertBroken(
                        changed(byPassword.id(), owner, mentorKey.id(), Argon2id.STANDARD, byPassword.salt(), wrapped));
            }
        }
    }

    @Test
    void noBitOfItsPlaceMayChange() {
        byte[] salt = byPassword.salt();
        byte[] wrapped = byPassword.wrapped();
        UUID id = byPassword.id();
        Argon2id standard = Argon2id.STANDARD;
        for (int bit = 0; bit < 128; bit++) {
            OwnerId other = new OwnerId(flipped(owner.value(), bit));
            assertBroken(changed(flipped(id, bit), owner, mentorKey.id(), standard, salt, wrapped));
            assertBroken(changed(id, other, mentorKey.id(), standard, salt, wrapped));
            assertBroken(changed(id, owner, flipped(mentorKey.id(), bit), standard, salt, wrapped));
            assertBroken(changed(id, owner, mentorKey.id(), standard, flipped(salt, bit), wrapped));
        }
    }

    /** The stand-in derives the same key whatever the parameters are: here it is the binding that refuses. */
    @Test
    void parametersMayNotChangeEvenWithinTheirBounds() {
        for (Argon2id other : new Argon2id[] {
            new Argon2id(65537, 3, 1), new Argon2id(262144, 3, 1), new Argon2id(65536, 4, 1), new Argon2id(65536, 3, 2)
        }) {
            assertBroken(
                    changed(byPassword.id(), owner, mentorKey.id(), other, byPassword.salt(), byPassword.wrapped()));
        }
    }

    @Test
    void weakOrHugeParametersAreRefusedWithoutStretching() {
        for (Argon2id other : new Argon2id[] {
            new Argon2id(8, 1, 1), new Argon2id(65535, 3, 1), new Argon2id(65536, 2, 1), new Argon2id(4194304, 3, 1)
        }) {
            KeySlot slot =
                    changed(byPassword.id(), owner, mentorKey.id(), other, byPassword.salt(), byPassword.wrapped());
            assertThatExceptionOfType(VaultDamagedException.class)
                    .isThrownBy(() -> slot.open(password, (parameters, typed, salt) -> {
                        throw new AssertionError("stretched");
                    }));
        }
    }

    @Test
    void aSlotOfOneKindIsNoneOfTheOther() {
        assertThatExceptionOfType(VaultDamagedException.class).isThrownBy(() -> byPassword.open(code));
        assertThatExceptionOfType(VaultDamagedException.class).isThrownBy(() -> byCode.open(password, Household.QUICK));
        assertDamaged(new KeySlot(
                byCode.id(),
                owner,
                KeySlot.Kind.RECOVERY,
                mentorKey.id(),
                Argon2id.STANDARD,
                byCode.salt(),
                byCode.wrapped(),
                false));
        assertDamaged(new KeySlot(
                byCode.id(),
                owner,
                KeySlot.Kind.PASSWORD,
                mentorKey.id(),
                null,
                byCode.salt(),
                byCode.wrapped(),
                false));
        assertDamaged(new KeySlot(
                byCode.id(),
                owner,
                KeySlot.Kind.RECOVERY,
                mentorKey.id(),
                null,
                new byte[15],
                byCode.wrapped(),
                false));
    }

    @Test
    void anotherSecretOpensNothing() {
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> byPassword.open(Secret.of("correct horsf"), Household.QUICK));
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> byCode.open(RecoveryCode.random()));
    }

    @Test
    void aRelationshipKeyOpensInItsOwnPlaceOnly() {
        KeyMaterial key = KeyMaterial.random();
        UUID relationship = UUID.randomUUID();
        KeyWrap wrap = KeyWrap.of(key, mentorKey, owner, relationship, 1);
        assertThat(wrap.open(mentorKey).bytes()).isEqualTo(key.bytes());

        UUID id = key.id();
        UUID under = mentorKey.id();
        byte[] wrapped = wrap.wrapped();
        assertBroken(new KeyWrap(UUID.randomUUID(), under, owner, relationship, 1, wrapped));
        assertBroken(new KeyWrap(id, UUID.randomUUID(), owner, relationship, 1, wrapped));
        assertBroken(new KeyWrap(id, under, new OwnerId(UUID.randomUUID()), relationship, 1, wrapped));
        assertBroken(new KeyWrap(id, under, owner, UUID.randomUUID(), 1, wrapped));
        assertBroken(new KeyWrap(id, under, owner, relationship, 2, wrapped));
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> wrap.open(KeyMaterial.random()));
        for (int bit = 0; bit < wrapped.length * 8; bit++) {
            assertBroken(new KeyWrap(id, under, owner, relationship, 1, flipped(wrapped, bit)));
        }
    }

    private void assertBroken(KeyWrap wrap) {
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> wrap.open(mentorKey));
    }

    @Test
    void whatIsPrintedTellsNothing() {
        assertThat(byPassword).hasToString("KeySlot[…]");
    }
}

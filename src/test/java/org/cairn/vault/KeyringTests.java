package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyringTests {

    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final KeyMaterial mentorKey = KeyMaterial.random();
    private final KeyMaterial older = KeyMaterial.random();
    private final KeyMaterial newer = KeyMaterial.random();
    private final UUID relationship = UUID.randomUUID();
    private final Keyring keyring = new Keyring(owner, mentorKey);
    private final Keyrings keyrings = new Keyrings(Household.provider(List.of()));

    @Test
    void closingOverwritesEveryKey() {
        keyring.keep(relationship, List.of(older, newer));

        keyring.close();

        assertThat(List.of(mentorKey, older, newer))
                .allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
    }

    @Test
    void aClosedKeyringGivesNothingAndTakesNothing() {
        keyring.close();

        assertLocked(keyring::mentorKey);
        assertLocked(keyring::mentorKeyId);
        assertLocked(() -> keyring.sealingKey(relationship));
        assertLocked(() -> keyring.key(relationship, newer.id()));
        assertLocked(() -> keyring.keep(relationship, List.of(newer)));
        assertLocked(() -> keyring.continueWith(older));
        assertThat(newer.bytes()).containsOnly(0);
        assertThat(older.bytes()).containsOnly(0);
        assertThat(keyring.isOpen()).isFalse();
    }

    private static void assertLocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(VaultLockedException.class).isThrownBy(call);
    }

    @Test
    void theNewestKeySealsAndEveryKeyOpens() {
        keyring.keep(relationship, List.of(older, newer));

        assertThat(keyring.sealingKey(relationship)).get().isNotSameAs(newer).satisfies(copy -> assertThat(copy.bytes())
                .isEqualTo(newer.bytes()));
        assertThat(keyring.key(relationship, older.id()).orElseThrow().bytes()).isEqualTo(older.bytes());
        assertThat(keyring.key(relationship, UUID.randomUUID())).isEmpty();
        assertThat(keyring.key(UUID.randomUUID(), older.id())).isEmpty();
    }

    @Test
    void goingOnWithAnotherMentorKeyOverwritesWhatCameBefore() {
        keyring.keep(relationship, List.of(older));
        KeyMaterial next = KeyMaterial.random();

        keyring.continueWith(next);

        assertThat(mentorKey.bytes()).containsOnly(0);
        assertThat(older.bytes()).containsOnly(0);
        assertThat(keyring.sealingKey(relationship)).isEmpty();
        assertThat(keyring.mentorKeyId()).isEqualTo(next.id());
    }

    @Test
    void hooksRunOnceAndOneThatFailsKeepsNoOtherBack() {
        List<String> ran = new ArrayList<>();
        keyring.onClose(() -> ran.add("first"));
        keyring.onClose(() -> {
            throw new IllegalStateException("text that must not be logged");
        });
        keyring.onClose(() -> ran.add("last"));

        keyring.close();
        keyring.close();

        assertThat(ran).containsExactly("first", "last");
    }

    @Test
    void aHookForAClosedKeyringRunsAtOnce() {
        keyring.close();
        List<String> ran = new ArrayList<>();

        keyring.onClose(() -> ran.add("now"));

        assertThat(ran).containsExactly("now");
    }

    @Test
    void aSessionFindsItsOwnKeyringOnly() {
        SessionKey key = SessionKey.random();
        keyrings.put(key, keyring);

        assertThat(keyrings.find(key)).containsSame(keyring);
        assertThat(keyrings.find(SessionKey.random())).isEmpty();
        assertThat(keyrings.openCount()).isOne();
    }

    @Test
    void wipingClosesAndForgets() {
        SessionKey key = SessionKey.random();
        keyrings.put(key, keyring);

        keyrings.wipe(key);
        keyrings.wipe(key);

        assertThat(keyring.isOpen()).isFalse();
        assertThat(keyrings.find(key)).isEmpty();
        assertThat(keyrings.openCount()).isZero();
    }

    @Test
    void aKeyringThatClosesByItselfIsForgottenToo() {
        SessionKey key = SessionKey.random();
        keyrings.put(key, keyring);

        keyring.close();

        assertThat(keyrings.find(key)).isEmpty();
        assertThat(keyrings.openCount()).isZero();
    }

    @Test
    void unlockingTwiceInOneSessionWipesTheFirstKeyring() {
        SessionKey key = SessionKey.random();
        Keyring second = new Keyring(owner, KeyMaterial.random());
        keyrings.put(key, keyring);

        keyrings.put(key, second);
        keyrings.put(key, second);

        assertThat(keyring.isOpen()).isFalse();
        assertThat(keyrings.find(key)).containsSame(second);
    }

    @Test
    void theCurrentKeyringIsThatOfTheCurrentSession() {
        SessionKey key = SessionKey.random();
        Keyrings here = new Keyrings(Household.provider(List.of(() -> Optional.of(key))));
        assertLocked(here::current);

        here.put(key, keyring);

        assertThat(here.current()).isSameAs(keyring);
        keyring.close();
        assertLocked(here::current);
    }

    @Test
    void withoutASessionThereIsNoCurrentKeyring() {
        assertLocked(keyrings::current);
        assertLocked(new Keyrings(Household.provider(List.of(Optional::empty)))::current);
    }

    @Test
    void sessionKeysAreAllDifferentAndCompareByValue() {
        SessionKey key = SessionKey.random();

        assertThat(key).isEqualTo(key).hasSameHashCodeAs(key).isNotEqualTo(SessionKey.random());
        assertThat(key).isNotEqualTo("SessionKey[…]").hasToString("SessionKey[…]");
    }

    @Test
    void keysCannotBeSerialised() {
        assertThat(List.of(Keyring.class, KeyMaterial.class, SessionKey.class, Secret.class, RecoveryCode.class))
                .allMatch(type -> !Serializable.class.isAssignableFrom(type));
    }

    @Test
    void whatIsPrintedTellsNothing() {
        assertThat(keyring).hasToString("Keyring[…]");
    }
}

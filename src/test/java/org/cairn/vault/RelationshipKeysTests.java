package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationshipKeysTests {

    @Nested
    class OnH2 extends Contract {

        private static final DataSource SOURCE = Household.h2();

        OnH2() {
            super(SOURCE);
        }
    }

    @Nested
    class OnPostgreSQL extends Contract {

        private static final DataSource SOURCE = Household.postgreSql();

        OnPostgreSQL() {
            super(SOURCE);
        }
    }

    abstract static class Contract extends VaultContract {

        Contract(DataSource source) {
            super(source);
        }

        @Test
        void aRelationshipHasOneKey() {
            Keyring open = created();
            house.keys.create(open, relationship);

            assertThatIllegalStateException().isThrownBy(() -> house.keys.create(open, relationship));
            assertThat(house.keys.exists(owner, relationship)).isTrue();
        }

        @Test
        void aKeyIsDestroyedWithoutAnOpenVaultToo() {
            Keyring open = createdWithANote();
            house.keyrings.put(SessionKey.random(), open);
            assertReads(open);
            assertThat(house.keys.opens(open, relationship)).isTrue();

            assertThat(house.keys.destroy(owner, relationship)).isOne();

            assertThat(house.keys.exists(owner, relationship)).isFalse();
            assertThat(house.keys.opens(open, relationship)).isFalse();
            assertThat(house.keys.opens(unlock("first password"), relationship)).isFalse();
            assertThat(house.keyrings.openOf(owner)).containsExactly(open);
            assertThat(house.keys.destroy(owner, relationship)).isZero();
        }

        @Test
        void aDestroyedKeyOpensNothingInAnySession() {
            Keyring open = createdWithANote();
            Keyring another = unlock("first password");
            house.keyrings.put(SessionKey.random(), another);
            assertReads(another);

            house.keys.destroy(open, relationship);

            assertThat(house.keys.exists(owner, relationship)).isFalse();
            for (Keyring keyring : new Keyring[] {open, another, unlock("first password")}) {
                assertThatExceptionOfType(SealBrokenException.class)
                        .isThrownBy(() -> house.shelf.read(keyring, relationship));
                assertThatExceptionOfType(NoRelationshipKeyException.class)
                        .isThrownBy(() -> house.shelf.put(keyring, relationship, "anything"));
            }
        }
    }
}

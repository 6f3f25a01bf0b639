package org.cairn.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void capitalsAndSpaceAroundAnAddressDoNotMatter() {
        assertThat(new EmailAddress("  Helen.Marsh@Example.ORG "))
                .isEqualTo(new EmailAddress("helen.marsh@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "helen", "@example.org", "helen@", "a b@example.org", "a@b@c", "a@b\nBcc: c@d"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void anOverlongAddressIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a".repeat(250) + "@b.cd"));
    }

    @Test
    void anAddressDoesNotGiveItselfAwayInLogs() {
        assertThat(new EmailAddress("helen@example.org").toString()).doesNotContain("helen");
    }
}

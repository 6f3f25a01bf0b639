package org.cairn.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachingTests {

    @ParameterizedTest
    @ValueSource(strings = {"999", "116 123", "+44 20 7946 0958", "(0131) 496-0123", "", "  "})
    void aTelephoneNumberIsKeptAsItIsTyped(String typed) {
        assertThat(Reaching.phone(typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ask me", "1", "999 or 112", "+", "116 123 ext", "123456789012345678901234567890123456789012"})
    void whatIsNoTelephoneNumberIsRefused(String typed) {
        assertThat(Reaching.phone(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@samaritans.org", "a.b+c@sub.example.org", "ü@exämple.org", ""})
    void anEmailAddressIsAccepted(String typed) {
        assertThat(Reaching.email(typed)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jo", "jo@", "@x.org", "jo@localhost", "a b@x.org", "a@x.org?subject=hi", "a@x.org,b@x.org"})
    void whatIsNoEmailAddressIsRefused(String typed) {
        assertThat(Reaching.email(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.samaritans.org, https://www.samaritans.org",
        "https://111.nhs.uk, https://111.nhs.uk",
        "http://example.org/a?b=c, http://example.org/a?b=c",
        "HTTPS://example.org, HTTPS://example.org"
    })
    void anAddressOnTheWebIsTakenForASecureOne(String typed, String kept) {
        assertThat(Reaching.web(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "data:text/html,hello",
                "ftp://example.org",
                "file:///etc/passwd",
                "https://",
                "nowhere",
                "https://user:secret@example.org",
                "https://exa mple.org",
                "//example.org"
            })
    void whatLeadsElsewhereIsRefused(String typed) {
        assertThat(Reaching.web(typed)).isEmpty();
    }

    @Test
    void anEntryCannotBeMadeOfWhatIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry("  ", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("n".repeat(101), "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("Samaritans", "ask me", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("Samaritans", "", "javascript:alert(1)"));
    }

    @Test
    void anEntryKnowsWhetherItSaysHow() {
        assertThat(entry("Samaritans", "116 123", "").saysHow()).isTrue();
        assertThat(entry("Occupational health", "", "").saysHow()).isFalse();
        assertThat(entry("Samaritans", "+44 (0) 116 123", "").dialled()).isEqualTo("+440116123");
    }

    private static ReferralDetails entry(String name, String phone, String web) {
        return new ReferralDetails(name, "", phone, "", web, "", "", false);
    }
}

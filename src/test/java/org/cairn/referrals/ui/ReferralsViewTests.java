package org.cairn.referrals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.cairn.people.Role;
import org.cairn.referrals.Referral;
import org.cairn.referrals.ReferralDetails;
import org.cairn.referrals.ReferralDirectory;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class ReferralsViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReferralDirectory directory;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private Mentor somebody;

    @BeforeEach
    void somebodyComes() {
        somebody = Mentor.signedIn(vaults, keyrings);
    }

    @AfterEach
    void close() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMentorReadsWhoCanHelpAndFindsNothingToPress() {
        openAs(Role.MENTOR);

        assertThat(Pages.text()).contains("Samaritans", "116 123", "How to reach them is not filled in yet.");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("tel:999", "tel:116123", "mailto:jo@samaritans.org", "https://www.samaritans.org");
        _assertNone(Button.class, spec -> spec.withText("Add somebody"));
        _assertNone(Button.class, spec -> spec.withText("Change"));
    }

    @Test
    void anAdministratorAddsSomebodyAndIsToldBesideTheFieldWhatIsWrong() {
        openAs(Role.ADMINISTRATOR);
        click("Add somebody");
        click("Keep it");
        assertThat(field("Who").isInvalid()).isTrue();

        _setValue(field("Who"), "Added in a test");
        _setValue(field("Telephone"), "ring me");
        _setValue(field("Address on the web"), "javascript:alert(1)");
        click("Keep it");
        assertThat(field("Who").isInvalid()).isFalse();
        assertThat(field("Telephone").getErrorMessage()).startsWith("Digits");
        assertThat(field("Address on the web").isInvalid()).isTrue();

        _setValue(field("Telephone"), "0131 496 0123");
        _setValue(field("Address on the web"), "example.org");
        click("Keep it");
        assertThat(Pages.text()).contains("Added in a test").contains("0131 496 0123");
        assertThat(named("Added in a test").details().web()).isEqualTo("https://example.org");
    }

    @Test
    void anAdministratorIsAskedBeforeAnEntryGoes() {
        somebody.workAs(Role.ADMINISTRATOR);
        directory.add(new ReferralDetails("To be removed", "", "", "", "", "", "", false));
        openAs(Role.ADMINISTRATOR);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Take To be removed away"))));
        assertThat(named("To be removed")).isNotNull();

        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Pages.text()).doesNotContain("To be removed");
    }

    @Test
    void whoeverIsTooLateIsToldAndKeepsWhatWasTyped() {
        somebody.workAs(Role.ADMINISTRATOR);
        Referral read = directory.add(new ReferralDetails("Read twice", "", "", "", "", "", "", false));
        openAs(Role.ADMINISTRATOR);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Change Read twice"))));
        directory.change(read.id(), read.version(), new ReferralDetails("Changed", "", "", "", "", "", "", false));
        _setValue(field("Who"), "Typed meanwhile");
        click("Keep it");

        assertThat(Pages.text()).contains("Somebody else has just changed this.");
        assertThat(field("Who").getValue()).isEqualTo("Typed meanwhile");
    }

    private void openAs(Role role) {
        somebody.workAs(role);
        Pages.open(context);
        UI.getCurrent().navigate("directory");
    }

    private Referral named(String name) {
        return directory.all().stream()
                .filter(each -> each.details().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}

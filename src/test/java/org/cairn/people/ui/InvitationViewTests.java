package org.cairn.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Persons;
import org.cairn.people.joining.Inviting;
import org.cairn.people.joining.Joined;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the administrator who makes a link to the mentor who comes in by it. */
@OnH2
class InvitationViewTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Inviting inviting;

    @Autowired
    Accounts accounts;

    @Autowired
    Persons persons;

    @Autowired
    Keyrings keyrings;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anAdministratorIsSignedIn() {
        Signed.in(Joined.with(cairn, Role.MENTOR, Role.ADMINISTRATOR).person());
        Pages.open(cairn);
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void whoeverHasTheLinkBecomesAMentorAndTheLinkWorksOnce() {
        String link = invite(email);
        assertThat(jdbc.sql("select count(*) from invitation where token_hash like ?")
                        .param("%" + token(link) + "%")
                        .query(Integer.class)
                        .single())
                .as("the link itself in the database")
                .isZero();
        strangerOpens(link);

        assertThat(_get(TextField.class, spec -> spec.withLabel("E-mail address"))
                        .getValue())
                .isEqualTo(email);
        join();

        var account = accounts.findByEmail(email).orElseThrow();
        assertThat(persons.get(account.person()).roles()).containsExactly(Role.MENTOR);
        assertThat(currentPerson.id()).isEqualTo(account.person());
        assertThat(keyrings.current().isOpen()).isTrue();

        strangerOpens(link);
        assertClosed();
    }

    @Test
    void aLinkThatWasTakenBackOpensNothing() {
        String link = invite(email);
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(Pages.text()).contains(email);

        takeBack();
        assertThat(inviting.open())
                .noneMatch(
                        invitation -> invitation.email().filter(email::equals).isPresent());

        strangerOpens(link);
        assertClosed();
    }

    @Test
    void aLinkThatIsTakenBackWhileSomebodyJoinsMakesNoAccount() {
        String link = invite(email);
        strangerOpens(link);
        jdbc.sql("update invitation set revoked_at = current_timestamp, version = version + 1 where email = ?")
                .param(email)
                .update();

        join();

        assertClosed();
        assertThat(accounts.findByEmail(email)).isEmpty();
    }

    @Test
    void anUnknownAndAnOldLinkLookLikeAUsedOne() {
        String link = invite(email);
        jdbc.sql("update invitation set expires_at = invited_at where email = ?")
                .param(email)
                .update();

        strangerOpens(link);
        assertClosed();
        strangerOpens("http://localhost/invitation/nonsense");
        assertClosed();
    }

    @Test
    void anAddressThatBelongsToSomebodyIsRefusedBesideItsField() {
        Joined helen = Joined.mentor(cairn);
        strangerOpens(invite(helen.email().value()));

        join();

        assertThat(Pages.text()).contains("Somebody signs in with this address already");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Your name")).getValue())
                .isEqualTo("New Mentor");
    }

    @Test
    void whatIsNoAddressIsRefusedBesideItsField() {
        UI.getCurrent().navigate("people");
        _click(_get(Button.class, spec -> spec.withText("Invite a mentor")));
        _setValue(_get(TextField.class), "nobody");
        _click(_get(Button.class, spec -> spec.withText("Make the link")));

        assertThat(Pages.text()).contains("does not look like an e-mail address");
    }

    private String invite(String to) {
        UI.getCurrent().navigate("people");
        _click(_get(Button.class, spec -> spec.withText("Invite a mentor")));
        _setValue(_get(TextField.class), to);
        _click(_get(Button.class, spec -> spec.withText("Make the link")));
        return _get(Paragraph.class, spec -> spec.withClasses("one-time-link")).getText();
    }

    private void takeBack() {
        UI.getCurrent().navigate("people");
        var row = _get(
                ListItem.class,
                spec -> spec.withPredicate(
                        item -> item.getElement().getTextRecursively().contains(email)));
        _click(_get(row, Button.class));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private void strangerOpens(String link) {
        Pages.close();
        Signed.out();
        Pages.open(cairn);
        UI.getCurrent().navigate("invitation/" + token(link));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void join() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "New Mentor");
        _setValue(_get(PasswordField.class), "slate kettle umbrella forty");
        _click(_get(Button.class, spec -> spec.withText("Show my recovery code")));
        String code = String.join("", Shown.texts("recovery-group"));
        _click(_get(Button.class, spec -> spec.withText("I have it on paper")));
        _setValue(_get(TextField.class), code);
        _click(_get(Button.class, spec -> spec.withText("Finish and come in")));
    }

    private static void assertClosed() {
        assertThat(Pages.text())
                .contains("This invitation does not open any more")
                .doesNotContain("Your name");
    }
}

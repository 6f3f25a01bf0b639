package org.cairn.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.cairn.people.Signed;
import org.cairn.people.account.Accounts;
import org.cairn.people.joining.Joined;
import org.cairn.people.own.OwnScreen;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SignedInSessions;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class CoverTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    SessionEnd sessionEnd;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnScreen screen;

    private Joined helen;

    @BeforeEach
    void helenIsSignedIn() {
        helen = Joined.mentor(cairn);
        Signed.in(helen.person());
        Pages.open(cairn);
        sessions.tie(helen.person().session(), Browser.request().getSession());
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void whileTheScreenIsCoveredEveryAddressAsksForThePassword() {
        cover().cover();
        for (String place : List.of("", "relationships", "account", "help")) {
            UI.getCurrent().navigate(place);
            assertThat(_find(CoverView.class)).as(place).hasSize(1);
        }
    }

    @Test
    void aWrongPasswordLeavesTheCoverOnAndTheRightOneTakesItOff() {
        UI.getCurrent().navigate("");
        cover().cover();
        uncoverWith("not the one");
        assertThat(_get(PasswordField.class).getErrorMessage())
                .isEqualTo("This is not the password. The screen stays covered.");
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(sessionEnd.isCovered()).isTrue();

        uncoverWith("slate kettle umbrella forty");
        assertThat(sessionEnd.isCovered()).isFalse();
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void aPageIsNotTakenAwayAnyMoreWhenThePasswordWasQuickerThanTheLastWords() {
        UI.getCurrent().navigate("");
        Dialog open = new Dialog();
        open.open();
        cover().cover();
        uncoverWith("slate kettle umbrella forty");

        cover().clear();

        assertThat(open.isOpened()).isTrue();
    }

    @Test
    void noPasswordFieldWaitsOnAPageThatIsNotCovered() {
        UI.getCurrent().navigate("");

        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void aLockedSessionIsLockedWhetherItIsCoveredOrNot() {
        cover().cover();
        _click(_get(Button.class, spec -> spec.withText("Lock instead")));
        assertThat(sessionEnd.isLocked()).isTrue();
    }

    @Test
    void withNobodySignedInThereIsNothingToCover() {
        Signed.out();
        cover().cover();

        assertThat(_find(UncoverForm.class)).isEmpty();
    }

    @Test
    void theScreenCoversItselfAfterThreeMinutesUntilItsOwnerChoosesOtherwise() {
        UI.getCurrent().navigate("");
        assertThat(after()).isEqualTo("3");
        UI.getCurrent().navigate("account");
        assertThat(after()).as("no private words there").isEqualTo("0");

        minutes().setValue(0);
        assertThat(accounts.get(helen.person().id()).coverMinutes()).isZero();
        UI.getCurrent().navigate("");
        assertThat(after()).isEqualTo("0");
    }

    @Test
    void noOtherTimeThanAnHourOrLessIsTaken() {
        for (int minutes : new int[] {-1, 61}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> screen.coverWhenIdleFor(minutes));
        }
    }

    private static Cover cover() {
        return _get(Cover.class);
    }

    private static String after() {
        return cover().getElement().getAttribute("data-after");
    }

    private static void uncoverWith(String words) {
        _setValue(_get(PasswordField.class), words);
        _click(_get(Button.class, spec -> spec.withText("Uncover")));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> minutes() {
        return _find(Select.class).stream()
                .filter(select -> select.getValue() instanceof Integer)
                .findFirst()
                .orElseThrow();
    }
}

package org.cairn.shell.backup;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.testing.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class BackupCardTests {

    abstract static class SomebodyWhoLooksAfterCairn {

        @Autowired
        ApplicationContext cairn;

        @BeforeEach
        void opensTheAccount() {
            Signed.in(Joined.with(cairn, Role.MENTOR, Role.ADMINISTRATOR).person());
            Pages.open(cairn);
            UI.getCurrent().navigate("account");
        }

        @AfterEach
        void close() {
            Pages.close();
            Signed.out();
        }
    }

    @Nested
    @OnH2
    class InAFile extends SomebodyWhoLooksAfterCairn {

        @Test
        void oneIsMadeAtOnceAndTheCardSaysSo() throws InterruptedException {
            assertThat(_find(BackupCard.class)).hasSize(1);

            _click(_get(Button.class, spec -> spec.withText("Make a backup now")));

            Instant until = Instant.now().plus(Duration.ofSeconds(30));
            // one of another moment may be there already, so it is over when one more can be made
            while (_find(Button.class, spec -> spec.withText("Make a backup now"))
                            .isEmpty()
                    && Instant.now().isBefore(until)) {
                Thread.sleep(50);
                MockVaadin.clientRoundtrip(false);
            }
            assertThat(Pages.text()).contains("The last backup was made on", "read again and found whole");
            assertThat(_get(Button.class, spec -> spec.withText("Make a backup now"))
                            .isEnabled())
                    .isTrue();
        }

        @Test
        void whoeverIsOnlyAMentorSeesNothingOfIt() {
            Pages.close();
            Signed.in(Joined.mentor(cairn).person());
            Pages.open(cairn);
            UI.getCurrent().navigate("account");

            assertThat(_find(BackupCard.class)).isEmpty();
        }
    }

    @Nested
    @OnPostgreSQL
    class OnAServer extends SomebodyWhoLooksAfterCairn {

        @Test
        void itIsSaidWhoMakesThem() {
            assertThat(Pages.text())
                    .contains("The data lies on a database server.")
                    .doesNotContain("Make a backup now");
        }
    }
}

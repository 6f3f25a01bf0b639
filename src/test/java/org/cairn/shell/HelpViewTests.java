package org.cairn.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
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
class HelpViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Cycles cycles;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @BeforeEach
    void openHelp() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        UI.getCurrent().navigate("help");
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void itSaysWhoseReadingTheStagesAreAndWhatEachIsFor() {
        assertThat(cycles.current().attribution()).contains("own reading");
        assertThat(Pages.text()).contains(cycles.current().attribution());
        assertThat(cycles.current().stages()).allSatisfy((Stage stage) -> assertThat(Pages.text())
                .contains(stage.title() + ":")
                .contains(stage.guidance().purpose()));
    }

    @Test
    void theLinesThatAreAlwaysRightCanBeReadAtAnyTime() {
        var safety = cycles.current().safety();

        assertThat(Pages.text())
                .contains(safety.confidentiality())
                .contains(safety.boundary())
                .contains(safety.atRisk());
    }

    @Test
    void everyWorryHasAnAnswer() {
        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .filteredOn(title -> title.startsWith("…"))
                .hasSizeGreaterThan(10)
                .allMatch(title -> title.endsWith("?"));
        assertThat(Pages.text()).doesNotContain("!{").doesNotContain("shell.help");
    }
}

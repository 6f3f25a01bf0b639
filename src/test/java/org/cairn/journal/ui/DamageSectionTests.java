package org.cairn.journal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class DamageSectionTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @Autowired
    JdbcClient jdbc;

    private Mentor mentor;
    private RelationshipId relationship;

    @BeforeEach
    void signIn() {
        mentor = Mentor.signedIn(vaults, keyrings);
        relationship = relationships.begin("R. A.");
        Pages.open(context);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSoundJournalSaysNothing() {
        UI.getCurrent().navigate("relationships/" + relationship);

        assertThat(_get(H1.class).getText()).isEqualTo("R. A.");
        assertThat(Pages.text()).doesNotContain("altered or damaged");
    }

    @Test
    void damageIsSaidOnTopOfThePageAndNamedWhenAsked() {
        jdbc.sql("delete from journal_entry where relationship = ?")
                .param(relationship.value())
                .update();
        mentor.anotherSession();

        UI.getCurrent().navigate("relationships/" + relationship);
        assertThat(_get(H1.class).getText()).isEqualTo("…");
        assertThat(Pages.text()).contains("Something here was altered or damaged", "ask them not to tidy");

        _click(_get(Button.class, spec -> spec.withText("Show what is affected")));
        assertThat(Pages.text()).contains("Missing: an entry of the kind relationship-name, revision 1");
    }

    @Test
    void aJournalThatDoesNotOpenAtAllStillHasAPage() {
        jdbc.sql("delete from journal_root where relationship = ?")
                .param(relationship.value())
                .update();

        UI.getCurrent().navigate("relationships/" + relationship);

        assertThat(_get(H1.class).getText()).isEqualTo("…");
        _click(_get(Button.class, spec -> spec.withText("Show what is affected")));
        assertThat(Pages.text()).contains("The list of all entries does not open");
    }
}

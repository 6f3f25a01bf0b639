package org.cairn.journal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.cairn.journal.WaitingPlaces;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class WaitingWordsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    WaitingPlaces places;

    @Autowired
    JournalNews news;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void wordsThatNothingOpensAreToldOfUntilTheyAreLetGo() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        String relationship = relationships.begin("R. A.").value().toString();
        WaitingWords waiting = new WaitingWords("", places, news, List.of());
        UI.getCurrent().add(waiting);
        assertThat(waiting.hasClassName("put-away")).isTrue();

        waiting.unopened(relationship, "meeting/4/note/blocks");
        waiting.unopened(relationship, "meeting/4/note/goals");

        assertThat(waiting.hasClassName("put-away")).isFalse();
        assertThat(Pages.text()).containsOnlyOnce("your keys have been renewed");
        _click(_get(Button.class, spec -> spec.withText("Let these words go")));
        assertThat(waiting.hasClassName("put-away")).isTrue();
    }
}

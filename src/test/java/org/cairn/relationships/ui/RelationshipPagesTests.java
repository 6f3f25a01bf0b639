package org.cairn.relationships.ui;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
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
class RelationshipPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @BeforeEach
    void signIn() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void someoneNewIsAddedFromAnEmptyList() {
        go("relationships");
        assertThat(Pages.text()).contains("The people you walk with will be here.");

        click("Someone new");
        _setValue(_get(TextField.class), "R. A.");
        click("Add");

        RelationshipSummary added = relationships.mine().getFirst();
        assertThat(added.name()).isEqualTo("R. A.");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("relationships/" + added.id());
        assertThat(_get(H1.class).getText()).isEqualTo("R. A.");
        assertThat(Pages.text()).contains("since ");
    }

    @Test
    void aMissingNameIsExplainedBesideTheField() {
        UI.getCurrent().navigate("relationships", QueryParameters.of("new", ""));
        click("Add");

        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("A name or initials are needed.");
        assertThat(relationships.mine()).isEmpty();
    }

    @Test
    void theListShowsEverybodyButTheArchivedAsCards() {
        relationships.begin("R. A.");
        relationships.archive(relationships.begin("J. O."));
        go("relationships");

        assertThat(_find(RelationshipCard.class)).hasSize(1);
        assertThat(_get(H2.class, card -> card.withClasses("person-name")).getText())
                .isEqualTo("R. A.");
        assertThat(_find(ArchivedRow.class)).hasSize(1);
        assertThat(Pages.text()).contains("Archive (1)", "J. O.");
    }

    @Test
    void whoeverIsArchivedCanBeTakenBackAtOnceOrLater() {
        RelationshipId id = relationships.begin("R. A.");
        go("relationships/" + id);
        choose("Move to the archive");
        assertThat(relationships.mine(id).archived()).isTrue();
        assertThat(Pages.text()).contains("R. A. is in the archive now.");

        click("Undo");
        assertThat(relationships.mine(id).archived()).isFalse();

        relationships.archive(id);
        go("relationships");
        click("Bring back");
        assertThat(relationships.mine(id).archived()).isFalse();
        assertThat(_find(RelationshipCard.class)).hasSize(1);
    }

    @Test
    void anArchivedRelationshipIsBroughtBackFromItsOwnPageToo() {
        RelationshipId id = relationships.begin("R. A.");
        relationships.archive(id);
        go("relationships/" + id);
        choose("Bring back");
        assertThat(relationships.mine(id).archived()).isFalse();
    }

    @Test
    void anotherNameIsShownAtOnce() {
        RelationshipId id = relationships.begin("R. A.");
        go("relationships/" + id);
        choose("Use another name");
        assertThat(_get(TextField.class).getValue()).isEqualTo("R. A.");

        _setValue(_get(TextField.class), "Rosa");
        click("Use this name");

        assertThat(_get(H1.class).getText()).isEqualTo("Rosa");
        assertThat(relationships.mine(id).name()).isEqualTo("Rosa");
    }

    @Test
    void aNameIsShownAsTextWhateverItHolds() {
        RelationshipId id = relationships.begin("<b>R</b> & {0} 'A'");
        go("relationships/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("<b>R</b> & {0} 'A'");
        choose("Destroy…");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Destroy everything about <b>R</b> & {0} 'A'?");
    }

    @Test
    void theTitleAndTheAddressNameNobody() {
        RelationshipId id = relationships.begin("R. A.");
        go("relationships/" + id);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Relationship");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("R.");
    }

    private static void go(String place) {
        UI.getCurrent().navigate(place);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void choose(String words) {
        _clickItemWithCaption(_get(RelationshipMenu.class), words);
    }
}

package org.cairn.archives.ui;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class TakeOutViewTests {

    private static final String PASSPHRASE = "heather beyond the second gate";

    @Autowired
    ApplicationContext cairn;

    @Autowired
    RelationshipService relationships;

    private RelationshipId relationship;

    @BeforeEach
    void openTheDoor() {
        Signed.in(Joined.mentor(cairn).person());
        Pages.open(cairn);
        relationship = relationships.begin("Rosalind");
        relationships.begin("Jo");
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void everythingIsTakenOutFromTheAccount() {
        UI.getCurrent().navigate("account");
        assertThat(Pages.text()).contains("Take out, bring in", "Take out into a sealed file");
        UI.getCurrent().navigate("archive/out");

        type(PASSPHRASE, PASSPHRASE, "slate kettle umbrella forty");
        click("Make the file");

        String page = waitFor("The file is ready");
        assertThat(page).contains("2 relationships", "Download the sealed file");
        byte[] sealed = DownloadKt._download(_get(Anchor.class, spec -> spec.withText("Download the sealed file")));
        assertThat(sealed).startsWith(0xC4, 'C', 'R', 'A');
        assertThat(page).doesNotContain(PASSPHRASE);
    }

    @Test
    void fromItsPageOneIsChosenAlone() {
        UI.getCurrent().navigate("relationships/" + relationship);
        _clickItemWithCaption(_get(MenuBar.class), "Take out into a sealed file");

        assertThat(chosen()).extracting("id").containsExactly(relationship);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsMade() {
        UI.getCurrent().navigate("archive/out");
        _get(CheckboxGroup.class).deselectAll();
        type("password", "password", "slate kettle umbrella forty");
        click("Make the file");
        assertThat(_get(CheckboxGroup.class).isInvalid()).isTrue();
        assertThat(field("Passphrase").isInvalid()).isTrue();

        UI.getCurrent().navigate("account");
        UI.getCurrent().navigate("archive/out");
        type(PASSPHRASE, PASSPHRASE + "s", "slate kettle umbrella forty");
        click("Make the file");
        assertThat(field("The same passphrase again").getErrorMessage()).contains("not the same");

        type(PASSPHRASE, PASSPHRASE, "quiet lichen on the ridge");
        click("Make the file");
        assertThat(field("Your password for Cairn").isInvalid()).isTrue();
        assertThat(Pages.text()).doesNotContain("The file is ready");
    }

    @Test
    void whoIsNoMentorIsNotOfferedAnything() {
        Pages.close();
        Signed.in(Joined.with(cairn, Role.COORDINATOR).person());
        Pages.open(cairn);

        UI.getCurrent().navigate("account");

        assertThat(Pages.text()).doesNotContain("Take out, bring in");
    }

    @SuppressWarnings("unchecked")
    private static Set<Object> chosen() {
        return (Set<Object>) _get(CheckboxGroup.class).getValue();
    }

    private static void type(String once, String again, String password) {
        _setValue(field("Passphrase"), once);
        _setValue(field("The same passphrase again"), again);
        _setValue(field("Your password for Cairn"), password);
    }

    private static PasswordField field(String label) {
        return _find(PasswordField.class).stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static String waitFor(String words) {
        String[] page = {""};
        for (int i = 0; i < 300 && !page[0].contains(words); i++) {
            page[0] = Pages.text();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return page[0];
    }
}

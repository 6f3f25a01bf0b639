package org.cairn.archives.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.cairn.archives.LongWork;
import org.cairn.archives.TakenOut;
import org.cairn.archives.TakingOut;
import org.cairn.people.Signed;
import org.cairn.people.TypedPassword;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class BringInViewTests {

    private static final String PASSPHRASE = "heather beyond the second gate";

    @Autowired
    ApplicationContext cairn;

    @Autowired
    RelationshipService relationships;

    @Autowired
    TakingOut takingOut;

    @BeforeEach
    void openTheDoor() {
        Signed.in(Joined.mentor(cairn).person());
        Pages.open(cairn);
        UI.getCurrent().navigate("archive/in");
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void whatComesFromElsewhereIsLookedAtAndBroughtIn() {
        RelationshipId taken = relationships.begin("Rosalind");
        byte[] archive = archive(taken);
        Signed.in(Joined.mentor(cairn).person());
        Pages.close();
        Pages.open(cairn);
        UI.getCurrent().navigate("archive/in");
        assertThat(Pages.text()).contains("Which file");

        send(archive);
        open("something else");
        assertThat(waitFor("does not open with this passphrase")).contains("The file has arrived");
        open(PASSPHRASE);
        assertThat(waitFor("What is in it")).contains("Rosalind", "No meetings, no entries", "Bring in what is chosen");
        assertThat(relationships.mine()).isEmpty();
        click("Bring in what is chosen");

        assertThat(waitFor("It has been brought in")).contains("Rosalind");
        assertThat(relationships.mine()).extracting(RelationshipSummary::name).containsExactly("Rosalind");
    }

    @Test
    void whatIsHereAlreadyStaysUnlessItIsWantedBesideMine() {
        RelationshipId mine = relationships.begin("Rosalind");
        send(archive(mine));
        open(PASSPHRASE);
        assertThat(waitFor("What is in it"))
                .contains("You have this here already, as Rosalind.", "All entries are the same.");
        assertThat(button("Bring in").isEnabled()).isFalse();

        choose(true);
        click("Bring in what is chosen");

        waitFor("It has been brought in");
        assertThat(relationships.mine())
                .hasSize(2)
                .extracting(RelationshipSummary::name)
                .contains("Rosalind")
                .anyMatch(name -> name.startsWith("Rosalind, as of "));
    }

    @Test
    void aFileThatIsNoArchiveIsRefusedBesideTheQuestion() {
        send("a letter, and not a short one, so that it is longer than a header".getBytes());

        assertThat(Pages.text()).contains("This is not a sealed file of Cairn. Nothing was changed.", "Which file");
    }

    @Test
    void aDamagedFileIsRefusedAndAnotherIsAskedFor() {
        byte[] archive = archive(relationships.begin("Rosalind"));
        archive[archive.length - 1] ^= 1;
        send(archive);
        open(PASSPHRASE);

        assertThat(waitFor("The file is damaged")).contains("Which file");
        assertThat(relationships.mine()).hasSize(1);
    }

    private byte[] archive(RelationshipId which) {
        TypedPassword password = new TypedPassword(
                Joined.PASSWORD, new NetworkAddress(UUID.randomUUID().toString()));
        try (TakingOut.Order order = takingOut.order(List.of(which), password, PASSPHRASE);
                TakenOut made = order.make(new LongWork(_ -> {}));
                InputStream sealed = made.open()) {
            return sealed.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void send(byte[] file) {
        _get(SealedFileChooser.class).receive(UI.getCurrent(), new ByteArrayInputStream(file));
        Pages.text();
    }

    private static void open(String passphrase) {
        _setValue(_get(PasswordField.class), passphrase);
        click("Open it");
    }

    @SuppressWarnings("unchecked")
    private static void choose(boolean comesIn) {
        _setValue(_get(RadioButtonGroup.class), comesIn);
    }

    private static void click(String words) {
        _click(button(words));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static String waitFor(String words) {
        String page = Pages.text();
        for (int i = 0; i < 300 && !page.contains(words); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            page = Pages.text();
        }
        assertThat(page).contains(words);
        return page;
    }
}

package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cairn.memory.Traces;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types words of their own into everything that takes words, in a real browser, with a power cut in between, and then
 * looks for them byte by byte in every file that the process has left: none is there.
 */
@Tag("browser")
class CanaryTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    Path folder;

    private final Canaries canaries = new Canaries();
    private final String password = canaries.word("the password") + " and a lantern";
    private RunningCairn cairn;
    private Page page;
    private int ends;

    @Test
    void whatWasTypedStandsInNoFile() throws IOException {
        typeEverywhereAndLook(Map.of());
        assertThat(canaries.addresses().in(folder)).as("addresses").isEmpty();
        assertThat(canaries.addresses().in(cairn.home())).as("addresses").isEmpty();
    }

    @Test
    void whatWasTypedStandsInNoFileEvenWhenEverythingIsLogged() throws IOException {
        typeEverywhereAndLook(Map.of("LOGGING_LEVEL_ROOT", "TRACE"));
        assertThat(canaries.addresses().in(folder))
                .as("addresses, when everything is logged")
                .isNotEmpty();
    }

    @Test
    void theSearchFindsWhatStandsInAFile() throws IOException {
        String sentence = canaries.sentence("somewhere");
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        for (Charset charset : charsets) {
            Path file = Files.write(folder.resolve(charset + ".txt"), ("before " + sentence).getBytes(charset));
            assertThat(canaries.traces().in(file))
                    .anyMatch(found -> found.contains("plain word as " + charset))
                    .anyMatch(found -> found.contains("word with marks as " + charset));
        }
        Path json = Files.writeString(folder.resolve("escaped.json"), escaped(sentence));
        assertThat(canaries.traces().in(json)).anyMatch(found -> found.contains("word with marks in JSON"));
    }

    /** What H2 writes at a compaction is compressed; {@link #uncompressed} undoes that. */
    @Test
    void theSearchFindsWhatStandsPlainInADatabase() throws IOException, SQLException {
        String sentence = canaries.sentence("a column");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("plain"), "sa", "")) {
            connection.createStatement().execute("create table note (words varchar, bytes varbinary)");
            try (var insert = connection.prepareStatement("insert into note values (?, ?)")) {
                insert.setString(1, sentence);
                insert.setBytes(2, sentence.getBytes(StandardCharsets.UTF_8));
                insert.execute();
            }
            connection.createStatement().execute("checkpoint sync");
            assertThat(canaries.traces().in(folder)).hasSize(2);
            connection.createStatement().execute("shutdown compact");
        }
        assertThat(canaries.traces().in(uncompressed(folder.resolve("plain.mv.db"))))
                .hasSize(2);
    }

    private void typeEverywhereAndLook(Map<String, String> settings) throws IOException {
        try (RunningCairn running = RunningCairn.onAnEmptyFolder(settings)) {
            cairn = running.start();
            page = CHROMIUM.newPerson();
            setsUp();
            asksForAddressesThatAreNone();
            beginsARelationship();
            interviews();
            look("with the interview open");

            restart(cairn::kill9);
            look("after the power cut");
            comesBackWithMistakes();
            writesAnew();
            closesTheMeeting();
            triesOtherSecrets();
            destroysAnother();
            locksAndSignsOut();
            look("after signing out");

            restart(cairn::stop);
            assertThat(Files.readString(folder.resolve("2.console"))).contains("The database file was written anew");
            look("after compaction");
            cairn.stop();
            look("at the end");
        }
        CHROMIUM.forgetProblems();
        System.out.println("Canaries in " + canaries.places() + " places, found in no file");
    }

    /** A copy of a closed database file in which no page is compressed. */
    private Path uncompressed(Path database) throws IOException {
        Path copy = folder.resolve("uncompressed-" + database.getFileName());
        Files.copy(database, copy, StandardCopyOption.REPLACE_EXISTING);
        MVStoreTool.compact(copy.toString(), false);
        return copy;
    }

    /** Nothing of what is sealed is there; what is plain by design is, which shows that the search would find it. */
    private void look(String when) throws IOException {
        Files.writeString(folder.resolve(ends + 1 + ".console"), cairn.console());
        if (!cairn.isRunning()) {
            uncompressed(cairn.home().resolve("cairn.mv.db"));
        }
        for (Path place : List.of(cairn.home(), cairn.workplace(), folder)) {
            assertThat(canaries.traces().in(place)).as(place + " " + when).isEmpty();
        }
        Path plain = cairn.isRunning() ? cairn.home() : folder;
        assertThat(new Traces().text("name", MentorInTheBrowser.NAME).in(plain))
                .as("the mentor's name " + when)
                .isNotEmpty();
    }

    private void restart(Runnable end) throws IOException {
        page.navigate("about:blank");
        end.run();
        look("when it has ended");
        ends++;
        cairn.start();
    }

    private void setsUp() {
        page.navigate(cairn.address("set-up/" + canaries.address("a wrong code for setting up")));
        page.navigate(cairn.setUpLink());
        fill("Your name", "");
        fill("E-mail address", canaries.address("an address without an at sign"));
        page.locator("input[type=password]").first().fill(canaries.word("a password for nobody"));
        press("Show my recovery code");
        fill("Your name", MentorInTheBrowser.NAME);
        fill("E-mail address", MentorInTheBrowser.EMAIL);
        page.locator("input[type=password]").first().fill(password);
        press("Show my recovery code");
        String code = canaries.watch(
                "the recovery code", page.locator(".recovery-code").innerText());
        press("I have it on paper");
        Locator typed = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Recovery code"));
        typed.fill(canaries.sentence("a code typed back wrongly"));
        press("Finish and come in");
        typed.fill(code);
        press("Finish and come in");
        assertThat(page.locator("h1")).containsText("Helen");
    }

    private void asksForAddressesThatAreNone() {
        for (String place : List.of("", "relationships/", "meetings/", "people/", "VAADIN/", "icons/", "actuator/")) {
            page.navigate(cairn.address(place + canaries.address("an address below /" + place)));
            page.navigate(cairn.address(place + "?q=" + canaries.address("a question to /" + place)));
        }
        page.navigate(cairn.address(""));
        page.evaluate(
                "words => Promise.all([fetch('?v-r=uidl&v-uiId=0', {method: 'POST', body: words}),"
                        + " fetch('sign-in', {method: 'POST', body: new URLSearchParams({username: words, note: words})}),"
                        + " fetch('relationships', {method: 'PUT', headers: {'X-Note': encodeURI(words)}, body: words})])",
                canaries.sentence("a request of one's own"));
        page.evaluate(
                "words => { const form = new FormData(); form.append('note', words);"
                        + " form.append('file', new Blob([words.repeat(9999)]), 'note.txt');"
                        + " return fetch('sign-in', {method: 'POST', body: form}); }",
                canaries.sentence("a file sent unasked"));
    }

    private void beginsARelationship() {
        page.navigate(cairn.address("relationships?new"));
        fill("Name or initials", canaries.sentence("the first name of the relationship"));
        press("Add");
        choosesFromTheMenu("Use another name");
        fill("Name or initials", canaries.sentence("the second name of the relationship"));
        press("Use this name");
        choosesFromTheMenu("Destroy…");
        page.getByLabel(Pattern.compile("Type .* to confirm")).fill(canaries.sentence("a name typed to confirm"));
        press("Destroy for good");
        press("Keep everything");
    }

    private void interviews() {
        press("90 minutes");
        fill("What would make this worth the mentee’s time", canaries.sentence("what would be worthwhile"));
        fill("Anything else about confidentiality", canaries.sentence("the limits"));
        fill("How it may end", canaries.sentence("the ending"));
        for (String stage : List.of("Agree", "Present self", "Blocks", "Future self", "Goals", "Close")) {
            goesTo(stage);
            notes().fill(canaries.sentence("the notes of " + stage).repeat(40));
            isSaved();
        }
        press("+ Block");
        fill("What gets in the way", canaries.sentence("a block"));
        fill("What keeps it in place", canaries.sentence("what keeps a block in place"));
        isSaved();
        press("+ Possible goal");
        fill("What", canaries.sentence("a goal"));
        fill("First step", canaries.sentence("a first step"));
        fill("If…", canaries.sentence("an obstacle"));
        fill("then…", canaries.sentence("a plan"));
        fill("Who or what supports it", canaries.sentence("a support"));
        fill("By when", canaries.sentence("a day that is none"));
        fill("Look at it again on", canaries.sentence("another day that is none"));
        isSaved();
    }

    private void comesBackWithMistakes() {
        page.navigate(cairn.address("sign-in"));
        signIn(canaries.address("an unknown address") + "@example.org", canaries.word("a wrong password"));
        assertThat(page.getByText("do not go together")).isVisible();
        page.navigate(cairn.address("recover"));
        fill("E-mail address", MentorInTheBrowser.EMAIL);
        fill("Recovery code", canaries.code("a wrong recovery code"));
        page.locator("input[type=password]").fill(canaries.word("a password after recovery") + " and a lantern");
        press("Open with the code");
        assertThat(page.getByText("do not go together")).isVisible();
        page.navigate(cairn.address("sign-in"));
        signIn(MentorInTheBrowser.EMAIL, password);
        assertThat(page.locator("h1")).containsText("Helen");
    }

    private void writesAnew() {
        press("Continue");
        goesTo("Present self");
        for (int time = 1; time <= 3; time++) {
            notes().fill(canaries.sentence("the notes of the present self, time " + time));
            isSaved();
        }
        press("Lock now");
        page.locator("input[type=password]").fill(canaries.sentence("a wrong password for a locked vault"));
        press("Open");
        assertThat(page.getByText("This is not your password").first()).isVisible();
        page.locator("input[type=password]").fill(password);
        press("Open");
        assertThat(page.locator("h1")).hasText("First interview");
    }

    private void closesTheMeeting() {
        goesTo("Close");
        fill("The mentee’s summary", canaries.sentence("the summary"));
        fill("At", canaries.sentence("a time that is none"));
        isSaved();
        press("Close the meeting");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the meeting"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("First interview")))
                .click();
        assertThat(page.locator(".meeting-record")).containsText("A canary");
    }

    private void triesOtherSecrets() {
        page.navigate(cairn.address("account"));
        assertThat(page.locator("h1")).hasText("Your account");
        for (Locator field : page.locator("input[type=password]").all()) {
            field.fill(canaries.word("a secret on the account page"));
        }
        press("Change the password");
        assertThat(page.getByText("This is not your password").first()).isVisible();
    }

    /** Destroying one lets the next stop in order write the database file anew. */
    private void destroysAnother() {
        page.navigate(cairn.address("relationships?new"));
        String name = canaries.sentence("the name of a relationship that is destroyed");
        fill("Name or initials", name);
        press("Add");
        choosesFromTheMenu("Destroy…");
        page.getByLabel(Pattern.compile("Type .* to confirm")).fill(name);
        press("Destroy for good");
        assertThat(page.locator("h1")).hasText("Relationships");
    }

    private void locksAndSignsOut() {
        press("Lock now");
        assertThat(page.locator("h1")).containsText("Locked");
        press("Sign out");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    private void signIn(String email, String secret) {
        fill("E-mail address", email);
        page.locator("input[type=password]").fill(secret);
        press("Sign in");
    }

    private void choosesFromTheMenu(String item) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    private void goesTo(String stage) {
        new MentorInTheBrowser(page, cairn).goesTo(stage);
    }

    private Locator notes() {
        return new MentorInTheBrowser(page, cairn).notes();
    }

    private void isSaved() {
        page.keyboard().press("Tab");
        new MentorInTheBrowser(page, cairn).isSaved();
    }

    private void fill(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(words);
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(unit -> json.append(unit < 128 ? (char) unit + "" : "\\u%04x".formatted(unit)));
        return json.toString();
    }
}

package org.cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
    private RunningCairn cairn;
    private Page page;
    private int ends;

    /** The console says what it usually says; a log of its own is asked for everything. */
    @Test
    void whatWasTypedStandsInNoFileEvenWhenEverythingIsLogged() throws IOException {
        Path everything = folder.resolve("log").resolve("everything.log");
        typeEverywhereAndLook(Map.of(
                "LOGGING_LEVEL_ROOT", "TRACE",
                "LOGGING_THRESHOLD_CONSOLE", "INFO",
                "LOGGING_FILE_NAME", everything.toString(),
                // what is rolled over is compressed, and would be searched in vain
                "LOGGING_LOGBACK_ROLLINGPOLICY_MAX_FILE_SIZE", "1GB"));
        assertThat(canaries.addresses().in(everything.getParent()))
                .as("addresses, when everything is logged")
                .isNotEmpty();
        for (int end = 1; end <= ends; end++) {
            assertThat(canaries.addresses().in(folder.resolve(end + ".console")))
                    .as("addresses")
                    .isEmpty();
        }
        assertThat(canaries.addresses().in(cairn.home())).as("addresses").isEmpty();
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
            CanaryJourney mentor = new CanaryJourney(page, cairn, canaries);
            mentor.setsUp();
            mentor.asksForAddressesThatAreNone();
            mentor.beginsARelationship();
            mentor.interviews();
            look("with the interview open");

            restart(cairn::kill9);
            look("after the power cut");
            mentor.comesBackWithMistakes();
            mentor.writesAnew();
            mentor.closesTheMeeting();
            mentor.addsToTheClosedMeeting();
            mentor.searches();
            mentor.triesOtherSecrets();
            mentor.destroysAnother();
            mentor.locksAndSignsOut();
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

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(unit -> json.append(unit < 128 ? (char) unit + "" : "\\u%04x".formatted(unit)));
        return json.toString();
    }
}

package org.cairn.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of files, settings and each other is there. */
class DocumentationTests {
    private static final Documentation DOCUMENTATION = new Documentation(Path.of(""));

    @Test
    void everyLinkAndPictureLeadsSomewhere() {
        assertThat(DOCUMENTATION.pages()).hasSizeGreaterThan(10);
        assertThat(DOCUMENTATION.brokenLinks()).isEmpty();
    }

    @Test
    void everyPictureIsDescribedInWords() {
        assertThat(DOCUMENTATION.picturesWithoutWords()).isEmpty();
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        assertThat(DOCUMENTATION.lostPages()).isEmpty();
    }

    @Test
    void thePagesSpeakOfCairnAlone() {
        assertThat(DOCUMENTATION.strangeWords()).isEmpty();
    }

    @Test
    void nothingIsExclaimed() {
        assertThat(DOCUMENTATION.exclaiming()).isEmpty();
    }

    @Test
    void everySettingThatIsReadIsDescribed() {
        var described = plain(DOCUMENTATION.settings());

        assertThat(Settings.ofCairn())
                .hasSizeGreaterThan(3)
                .filteredOn(setting -> !described.contains(Settings.plain(setting)))
                .as("settings that docs/running/configuration.md does not name")
                .isEmpty();
    }

    @Test
    void everySettingThatIsDescribedIsRead() {
        var own = plain(Settings.ofCairn());
        var surroundings = plain(Settings.ofScriptsAndTests());

        assertThat(DOCUMENTATION.settings())
                .isNotEmpty()
                .filteredOn(setting -> !own.contains(Settings.plain(setting))
                        && !surroundings.contains(Settings.plain(setting))
                        && !Settings.isOfALibrary(setting))
                .as("settings that nothing reads")
                .isEmpty();
    }

    @Test
    void everyPageThatTheCodeRefersToIsThere() {
        assertThat(DOCUMENTATION.brokenReferences(Path.of("src/main"))).isEmpty();
    }

    @Test
    void whatIsWrongIsFound(@TempDir Path folder) throws IOException {
        write(folder, "README.md", "[there](docs/README.md) [gone](docs/gone.md) ![](docs/gone.png) `[no](link)`");
        write(folder, "docs/README.md", """
                # Pages, and more
                [here](#pages-and-more) [elsewhere](https://example.org) [nowhere](#nowhere)
                ```
                [code](gone.md) that may shout!
                ```
                """);
        write(folder, "docs/lost.md", "Kept in /tmp/somewhere, from registry.example.org, by an assistant. Done!");
        write(folder, "docs/running/configuration.md", "`cairn.nonsense` and `SERVER_PORT`, `logging.level.root`");
        write(folder, "docs/decisions/0007-kept.md", "# 7. Kept");
        write(
                folder,
                "src/Some.java",
                "See docs/" + "README.md, docs/" + "gone, decision " + "0007, decision " + "0008.");
        var broken = new Documentation(folder);

        assertThat(broken.brokenLinks())
                .extracting(problem -> problem.replaceFirst(".*: ", ""))
                .containsExactlyInAnyOrder("docs/gone.md", "docs/gone.png", "#nowhere");
        assertThat(broken.picturesWithoutWords()).hasSize(1);
        assertThat(broken.lostPages())
                .extracting(page -> page.getFileName().toString())
                .containsExactlyInAnyOrder("lost.md", "configuration.md");
        assertThat(broken.strangeWords()).hasSize(3);
        assertThat(broken.exclaiming()).containsExactly(folder.resolve("docs/lost.md"));
        assertThat(broken.brokenReferences(folder.resolve("src")))
                .extracting(problem -> problem.replaceFirst(".*: ", ""))
                .containsExactlyInAnyOrder("docs/gone", "decision 0008");
        assertThat(broken.settings()).containsExactlyInAnyOrder("SERVER_PORT", "cairn.nonsense", "logging.level.root");
        assertThat(broken.settings())
                .filteredOn(Settings::isOfALibrary)
                .containsExactlyInAnyOrder("SERVER_PORT", "logging.level.root");
        assertThat(Settings.ofCairn()).contains("cairn.home", "cairn.idle-lock").doesNotContain("cairn.nonsense");
    }

    private static Set<String> plain(Set<String> names) {
        return names.stream().map(Settings::plain).collect(toSet());
    }

    private static void write(Path folder, String page, String text) throws IOException {
        Files.createDirectories(folder.resolve(page).getParent());
        Files.writeString(folder.resolve(page), text);
    }
}

package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class CyclesTests {

    private static final String SOUND =
            new String(PackFiles.builtIn().getFirst().content(), StandardCharsets.UTF_8);

    private final MockEnvironment settings = new MockEnvironment();

    @TempDir
    private Path folder;

    @Test
    void aMeetingFindsTheVersionItBeganWith() throws IOException {
        put("next.yaml", "version: 1.10.0");
        put("later.yml", "version: 1.9.0");
        Cycles cycles = cycles();

        assertThat(cycles.current().version()).isEqualTo("1.10.0");
        assertThat(cycles.find("reflective-cycle-en", "1.0.0"))
                .map(CyclePack::version)
                .contains("1.0.0");
        assertThat(cycles.find("reflective-cycle-en", "1.9.0")).isPresent();
        assertThat(cycles.find("reflective-cycle-en", "1.8.0")).isEmpty();
        assertThat(cycles.find("another", "1.0.0")).isEmpty();
    }

    @Test
    void aPackOfTheHouseIsUsedOnceItIsChosen() throws IOException {
        put("ours.yaml", "version: 0.1.0", "id: our-own-cycle");
        assertThat(cycles().current().id()).isEqualTo("reflective-cycle-en");
        settings.setProperty("cairn.cycle", "our-own-cycle");
        assertThat(cycles().current().id()).isEqualTo("our-own-cycle");
    }

    @Test
    void packsInTheDataFolderNeedNoSetting() throws IOException {
        Files.createDirectory(folder.resolve("packs"));
        Files.writeString(folder.resolve("packs/next.yaml"), SOUND.replace("version: 1.0.0", "version: 2.0.0"));
        settings.setProperty("cairn.home", folder.toString());
        assertThat(new Cycles(settings).current().version()).isEqualTo("2.0.0");
    }

    @Test
    void aDataFolderWithoutPacksIsNothingSpecial() {
        settings.setProperty("cairn.home", folder.toString());
        assertThat(new Cycles(settings).current().version()).isEqualTo("1.0.0");
    }

    @Test
    void whatIsNotAPackInTheFolderIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("README.txt"), "not a pack");
        Files.writeString(folder.resolve(".ours.yaml"), "not a pack");
        Files.createDirectory(folder.resolve("old.yaml"));
        assertThat(cycles().current().version()).isEqualTo("1.0.0");
    }

    @Test
    void everyBrokenFileIsReportedAtOnceByItsPath() throws IOException {
        put("a.yaml", "version: one");
        put("b.yaml", "version: two");
        assertThatThrownBy(this::cycles).isInstanceOfSatisfying(BrokenPackException.class, e -> assertThat(e.problems())
                .extracting(PackProblem::file)
                .containsExactly(
                        folder.resolve("a.yaml").toString(),
                        folder.resolve("b.yaml").toString()));
    }

    @Test
    void theSameVersionTwiceIsRefused() throws IOException {
        put("copy.yaml", "version: 1.0.0");
        assertThatThrownBy(this::cycles)
                .hasMessage(folder.resolve("copy.yaml") + ", line 4: There is a version 1.0.0 of reflective-cycle-en"
                        + " already, in reflective-cycle-en.yaml.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        settings.setProperty("cairn.packs", folder.resolve("nowhere").toString());
        assertThatThrownBy(() -> new Cycles(settings)).hasMessageContaining("cairn.packs");
    }

    @Test
    void aChoiceThatNoPackAnswersToIsRefused() {
        settings.setProperty("cairn.cycle", "lunch");
        assertThatThrownBy(() -> new Cycles(settings))
                .hasMessageContaining("cairn.cycle")
                .hasMessageContaining("lunch");
    }

    private Cycles cycles() {
        settings.setProperty("cairn.packs", folder.toString());
        return new Cycles(settings);
    }

    private void put(String name, String version) throws IOException {
        put(name, version, "id: reflective-cycle-en");
    }

    private void put(String name, String version, String id) throws IOException {
        Files.writeString(
                folder.resolve(name), SOUND.replace("version: 1.0.0", version).replace("id: reflective-cycle-en", id));
    }
}

package org.cairn.shell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTests {
    @TempDir
    Path somewhere;

    @Test
    void aNewFolderAndItsFilesAreForTheOwnerAlone() throws IOException {
        var path = somewhere.resolve("not/yet/there");

        try (var folder = DataFolder.claim(path)) {
            new DatabaseFile(path).bringUpToDate();

            assertThat(folder).isNotNull();
            assertThat(rightsOf(path)).isEqualTo("rwx------");
            assertThat(rightsOf(path.getParent())).isEqualTo("rwx------");
            try (var files = Files.list(path)) {
                assertThat(files).hasSize(2).allSatisfy(file -> assertThat(rightsOf(file))
                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void aFolderInUseIsRefusedAndAReleasedOneIsNot() {
        var first = DataFolder.claim(somewhere);

        assertThatExceptionOfType(RefusedToStartException.class)
                .isThrownBy(() -> DataFolder.claim(somewhere))
                .withMessageContaining("already running on the data folder " + somewhere)
                .withMessageContaining("(process " + ProcessHandle.current().pid() + ")");

        first.close();
        DataFolder.claim(somewhere).close();
    }

    @Test
    void aFolderIsRefusedWhileAnotherProcessHasItAndFreeOnceThatIsKilled() throws Exception {
        var other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        somewhere.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('h');

            assertThatExceptionOfType(RefusedToStartException.class)
                    .isThrownBy(() -> DataFolder.claim(somewhere))
                    .withMessageContaining("(process " + other.pid() + ")");
        } finally {
            other.destroyForcibly().waitFor();
        }
        DataFolder.claim(somewhere).close();
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        var file = Files.writeString(somewhere.resolve("file"), "mine");

        assertThatExceptionOfType(RefusedToStartException.class)
                .isThrownBy(() -> DataFolder.claim(file))
                .withMessageContaining("is a file, not a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        var file = Files.writeString(somewhere.resolve("file"), "mine");

        assertThatExceptionOfType(RefusedToStartException.class)
                .isThrownBy(() -> DataFolder.claim(file.resolve("below")))
                .withMessageContaining("cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with spaces", "Gespräche", "percent%20", "a'quote", "hash#mark", "क"})
    void unusualNamesWork(String name) {
        var path = DataFolder.pathOf(somewhere.resolve(name).toString());

        try (var folder = DataFolder.claim(path)) {
            new DatabaseFile(path).bringUpToDate();
            new DatabaseFile(path).bringUpToDate();

            assertThat(folder).isNotNull();
            assertThat(path.resolve("cairn.mv.db")).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "${user.home}", "b\uFFFDd", "nul\0"})
    void namesThatTheDatabaseWouldMisreadAreRefused(String name) {
        assertThatExceptionOfType(RefusedToStartException.class).isThrownBy(() -> DataFolder.pathOf("/data/" + name));
    }

    @Test
    void aTildeStandsForTheHomeFolder() {
        assertThat(DataFolder.pathOf("~/mine")).isEqualTo(Path.of(System.getProperty("user.home"), "mine"));
    }

    private static String rightsOf(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Another process that claims a folder and keeps it until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            DataFolder.claim(Path.of(arguments[0]));
            System.out.println("held");
            Thread.sleep(60_000);
        }
    }
}

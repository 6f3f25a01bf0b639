package org.cairn.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The scripts of the browser in one file behave as the modules do that they are made of. */
class ClientModulesTests {

    @Test
    void aModuleComesAfterWhatItImportsAndKeepsItsOtherNamesToItself() {
        String all = ClientModules.asOne(Map.of(
                "a-field", "import { drop, Stash } from \"./stash.js\";\n\nconst EVERY = 1;\ndrop(new Stash(EVERY));\n",
                "stash", "/* Keeps. */\nconst EVERY = 2;\nexport class Stash {}\nexport async function drop() {}\n"));

        assertThat(all).isEqualTo("""
                const $stash = (() => {
                const EVERY = 2;
                class Stash {}
                async function drop() {}
                return { Stash, drop };
                })();
                const $a_field = (() => {
                const { drop, Stash } = $stash;

                const EVERY = 1;
                drop(new Stash(EVERY));
                return {  };
                })();
                """);
    }

    @Test
    void commentsStayBehindAndWhatLooksLikeOneInALineDoesNot() {
        String all = ClientModules.asOne(
                Map.of("a", "/** One. */\nconst a = \"/* two */\"; // three\n    // four\n/* five\n * six */\nb();\n"));

        assertThat(all)
                .contains("const a = \"/* two */\"; // three\nb();")
                .doesNotContain("One", "four", "five", "six");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        for (String form : List.of("import x from \"./y.js\";", "export default 1;", "export * from \"./y.js\";")) {
            assertThatThrownBy(() -> ClientModules.asOne(Map.of("a", "b();\n" + form + "\n")))
                    .as(form)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a");
        }
    }

    @Test
    void whatIsMissingOrNeedsItselfIsRefused() {
        assertThatThrownBy(() -> ClientModules.asOne(Map.of("a", "import { b } from \"./b.js\";\n")))
                .hasMessageContaining("b");
        assertThatThrownBy(() -> ClientModules.asOne(
                        Map.of("a", "import { b } from \"./b.js\";\n", "b", "import { a } from \"./a.js\";\n")))
                .hasMessageContaining("needs itself");
    }

    @Test
    void everyModuleOfTheHouseIsInTheOneFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend/modules"))) {
            List<Path> modules = files.toList();
            String all = ClientModules.asOne(ClientModules.read(
                    modules.stream().map(FileSystemResource::new).toArray(Resource[]::new)));

            assertThat(modules).hasSizeGreaterThan(15);
            assertThat(all.lines().filter(line -> line.startsWith("const $"))).hasSameSizeAs(modules);
        }
    }

    @Test
    void noPartOfAPageLoadsAModuleASecondTime() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(ClientModulesTests::loadsAModule))
                    .as("every page has all modules from the start, see shell.ClientScripts")
                    .containsExactly(Path.of("src/main/java/org/cairn/shell/Client.java"));
        }
    }

    private static boolean loadsAModule(Path file) {
        try {
            return Files.readString(file).contains("addJsModule");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.cairn.shell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class RefusalTests {
    @TempDir
    Path home;

    @Test
    void aSecondApplicationOnTheSameFolderIsRefusedInOneLine(CapturedOutput output) {
        try (var first = start("--cairn.home=" + home)) {
            assertThat(first.getEnvironment().getProperty("cairn.home")).isEqualTo(home.toString());

            assertRefused(output, "is already running on the data folder " + home, "--cairn.home=" + home);
        }
    }

    @Test
    void theFolderIsFreeAgainOnceTheApplicationHasStopped() {
        for (int i = 0; i < 2; i++) {
            start("--cairn.home=" + home).close();
        }
        assertThat(home.resolve("cairn.lock")).exists();
    }

    @Test
    void theFolderIsFreeAgainAfterARefusal(CapturedOutput output) throws Exception {
        var file = Files.writeString(home.resolve("cairn.mv.db"), "not a database");
        assertRefused(output, "was left untouched", "--cairn.home=" + home);
        Files.delete(file);

        start("--cairn.home=" + home).close();
    }

    @Test
    void theProfileForPostgreSQLWithoutASettingSaysWhatIsMissing(CapturedOutput output) {
        assertRefused(output, "Set SPRING_DATASOURCE_URL", "--cairn.home=" + home, "--spring.profiles.active=postgres");
        assertThat(home).isEmptyDirectory();
    }

    private static void assertRefused(CapturedOutput output, String because, String... arguments) {
        int before = output.getErr().length();

        assertThatExceptionOfType(RefusedToStartException.class)
                .isThrownBy(() -> start(arguments))
                .withMessageContaining(because);

        assertThat(output.getErr().substring(before).lines())
                .singleElement()
                .asString()
                .startsWith("Cairn did not start.")
                .contains(because);
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}

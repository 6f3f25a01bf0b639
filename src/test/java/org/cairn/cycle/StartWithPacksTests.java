package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts a small application around the cycle, as Cairn does. */
@ExtendWith(OutputCaptureExtension.class)
class StartWithPacksTests {

    @Configuration(proxyBeanMethods = false)
    @Import(Cycles.class)
    static class Small {}

    @TempDir
    private Path folder;

    @Test
    void aSoundPackLetsTheApplicationStart() {
        try (ConfigurableApplicationContext running = start()) {
            assertThat(running.getBean(Cycles.class).current().id()).isEqualTo("reflective-cycle-en");
        }
    }

    @Test
    void aBrokenPackStopsTheStartWithFileLineAndReason(CapturedOutput output) throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(file, "id: ours\nversion: 1.0.0\nlanguage: en-GB\ntitel: Ours\n");

        assertThatThrownBy(this::start).hasRootCauseInstanceOf(BrokenPackException.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(file + ", line 4: “titel” is not a field of “pack”; known are id, version, language, title,")
                .contains(file + ", line 1: “stages” is missing from “pack”.")
                .contains("docs/architecture/cycle-pack.md")
                .doesNotContain("\tat org.");
    }

    @Test
    void evenWhenBeansAreMadeLazilyTheStartIsStopped() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "id: ours\n");
        assertThatThrownBy(() -> start("--spring.main.lazy-initialization=true"))
                .hasRootCauseInstanceOf(BrokenPackException.class);
    }

    private ConfigurableApplicationContext start(String... more) {
        SpringApplication application = new SpringApplication(Small.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        String[] arguments = new String[more.length + 3];
        arguments[0] = "--cairn.packs=" + folder;
        arguments[1] = "--spring.datasource.url=jdbc:h2:mem:none";
        arguments[2] = "--spring.main.register-shutdown-hook=false";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return application.run(arguments);
    }
}

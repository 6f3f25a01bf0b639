package org.cairn.shell.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The settings that Cairn itself would start with, read from the same places, for a command that works on its data.
 *
 * @param server the database server, where there is one; else everything lies in the data folder
 */
public record CommandSettings(Path home, Optional<Server> server) {

    public record Server(String url, String user, String password) {}

    /** @param options as behind {@code java -jar cairn.jar}, beginning with dashes */
    public static CommandSettings read(List<String> options) {
        SpringApplication settings = new SpringApplication(Nothing.class);
        settings.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = settings.run(options.toArray(String[]::new))) {
            Environment environment = context.getEnvironment();
            String home = environment.getProperty(DataFolderPreparation.HOME, "");
            return new CommandSettings(
                    DataFolder.pathOf(home.isBlank() ? "~/.cairn" : home),
                    Optional.ofNullable(environment.getProperty("spring.datasource.url"))
                            .map(url -> new Server(
                                    url,
                                    environment.getProperty("spring.datasource.username", ""),
                                    environment.getProperty("spring.datasource.password", ""))));
        }
    }

    /** Nothing is claimed, made or opened then. */
    static boolean areAllThatIsWanted(SpringApplication application) {
        return application.getAllSources().contains(Nothing.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}

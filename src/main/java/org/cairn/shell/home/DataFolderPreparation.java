package org.cairn.shell.home;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Decides where the data is kept, before anything reads or writes it. */
class DataFolderPreparation implements EnvironmentPostProcessor {
    static final String HOME = "cairn.home";
    static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var home = Path.of(environment.getProperty(HOME, System.getProperty("user.home") + "/.cairn"))
                .toAbsolutePath()
                .normalize();
        Map<String, Object> settings = new HashMap<>();
        settings.put(HOME, home.toString());
        if (!environment.containsProperty(URL)) {
            settings.put(
                    URL,
                    "jdbc:h2:file:" + home + "/cairn;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("data folder", settings));
    }
}

package org.cairn.shell.home;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Decides where the data is kept and makes it ready, before anything else reads or writes it.
 *
 * <p>Without other datasource settings that is a folder of its own ({@code CAIRN_HOME}, or {@code .cairn} in the home
 * folder) with an embedded database, claimed until the application has stopped. A demonstration has a folder of its own
 * inside it, and an empty database at each start.
 */
class DataFolderPreparation implements EnvironmentPostProcessor {
    static final String HOME = "cairn.home";

    private static final String URL = "spring.datasource.url";
    private static final Profiles DEMONSTRATION = Profiles.of("demo");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (CommandSettings.areAllThatIsWanted(application)) {
            return;
        }
        var demonstration = environment.acceptsProfiles(DEMONSTRATION);
        if (environment.containsProperty(URL)) {
            if (demonstration) {
                throw new RefusedToStartException("The demonstration makes a database of its own at each start and"
                        + " touches no other. Unset SPRING_DATASOURCE_URL, or leave out the profile \"demo\".");
            }
            return;
        }
        if (environment.acceptsProfiles(Profiles.of("postgres"))) {
            throw new RefusedToStartException("The profile \"postgres\" needs to know its database. Set"
                    + " SPRING_DATASOURCE_URL (for example jdbc:postgresql://localhost/cairn),"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        var setting = environment.getProperty(HOME, "");
        var home = DataFolder.pathOf(setting.isBlank() ? "~/.cairn" : setting);
        var path = demonstration ? home.resolve("demonstration") : home;
        var folder = DataFolder.claim(path);
        var database = new DatabaseFile(path);
        try {
            if (demonstration) {
                database.beginAnew();
            }
            database.bringUpToDate();
        } catch (RefusedToStartException e) {
            folder.close();
            throw e;
        }
        releaseAtTheEnd(folder, application);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", settings(path.toString(), database.url())));
    }

    private static Map<String, Object> settings(String home, String url) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(HOME, home);
        settings.put(URL, url);
        settings.put("spring.datasource.username", DatabaseFile.USER);
        settings.put("spring.datasource.password", DatabaseFile.PASSWORD);
        settings.put(ReopeningConfiguration.WATCH, ClosedForTrouble.class.getName());
        settings.put("spring.datasource.hikari.allow-pool-suspension", true);
        return settings;
    }

    private static void releaseAtTheEnd(DataFolder folder, SpringApplication application) {
        application.addListeners((ApplicationListener<ApplicationFailedEvent>) event -> folder.close());
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .getDefaultListableBeanFactory()
                .registerDisposableBean("dataFolder", (DisposableBean) folder::close));
    }
}

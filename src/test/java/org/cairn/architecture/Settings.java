package org.cairn.architecture;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings that the application reads. They are compared in a form that {@code cairn.idle-lock}, {@code
 * CAIRN_IDLE_LOCK} and {@code cairn.idleLock} have in common.
 */
final class Settings {
    private static final Pattern READ =
            Pattern.compile("(?<!ConfigurationProperties\\()\"(?:\\$\\{)?(cairn\\.[a-z][a-z-]*)(?:\"|:)");
    private static final Pattern BOUND = Pattern.compile(
            "package ([a-z.]+);[\\s\\S]*?@ConfigurationProperties\\([^)]*\\)\\s*(?:public )?record (\\w+)");
    private static final Pattern READ_FROM_THE_SURROUNDINGS = Pattern.compile("\\bCAIRN_[A-Z_]*[A-Z]\\b");
    private static final Set<String> FILES_OF_THE_DATA_FOLDER = Set.of("cairn.lock");

    /** A setting that a library declares; below a map, any name may stand. */
    private record Known(String plain, boolean isMap) {}

    private static final List<Known> OF_LIBRARIES = libraries();

    private Settings() {}

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Settings of our own that the code reads. */
    static Set<String> ofCairn() {
        return Stream.concat(readByName(), boundToRecords()).collect(toCollection(TreeSet::new));
    }

    /** What scripts and tests take from their surroundings. */
    static Set<String> ofScriptsAndTests() {
        return Stream.of(Path.of("mvnw"), Path.of(".ci"), Path.of("src/test/java"))
                .flatMap(Settings::texts)
                .flatMap(text -> READ_FROM_THE_SURROUNDINGS.matcher(text).results())
                .map(name -> name.group())
                .collect(toCollection(TreeSet::new));
    }

    /** Whether one of the libraries that are on board declares this setting, or a map in which it may stand. */
    static boolean isOfALibrary(String name) {
        var plain = plain(name);
        return OF_LIBRARIES.stream()
                .anyMatch(known -> plain.equals(known.plain()) || known.isMap() && plain.startsWith(known.plain()));
    }

    private static Stream<String> readByName() {
        return texts(Path.of("src/main/java"))
                .flatMap(text -> READ.matcher(text).results())
                .map(setting -> setting.group(1))
                .filter(setting -> !FILES_OF_THE_DATA_FOLDER.contains(setting));
    }

    private static Stream<String> boundToRecords() {
        return texts(Path.of("src/main/java"))
                .flatMap(text -> BOUND.matcher(text).results())
                .map(bound -> load(bound.group(1) + "." + bound.group(2)))
                .flatMap(bound -> Arrays.stream(bound.getRecordComponents())
                        .map(component -> bound.getAnnotation(ConfigurationProperties.class)
                                        .value() + "."
                                + component
                                        .getName()
                                        .replaceAll("([A-Z])", "-$1")
                                        .toLowerCase(Locale.ROOT)));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Known> libraries() {
        try {
            return Collections.list(
                            Settings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))
                    .stream()
                    .flatMap(Settings::properties)
                    .map(each -> new Known(
                            plain(each.path("name").asString()),
                            each.path("type").asString("").startsWith("java.util.Map")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> properties(URL metadata) {
        try (var stream = metadata.openStream()) {
            return JsonMapper.shared().readTree(stream).path("properties").valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path where) {
        try (var files = Files.walk(where)) {
            return files.filter(Files::isRegularFile).map(Settings::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.cairn.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Cairn as a process of its own, on a data folder of its own, so that it can be killed and started again.
 *
 * <p>Started from the jar that the system property {@code cairn.jar} names ({@code verify} does that), or else from the
 * class path of the test. As a static {@code @RegisterExtension} it lives as long as the test class.
 */
public final class RunningCairn implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern READY = Pattern.compile("is ready at http://localhost:(\\d+)/");
    private static final Pattern SET_UP_LINK = Pattern.compile("http://\\S+/set-up/\\S+");

    private final Path home;
    private final Path console;
    private final Path workplace;
    private final Map<String, String> settings;
    // a test is over before the second compiler has paid for itself
    private List<String> options = List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private int port;
    private Process process;

    private RunningCairn(Path home, Map<String, String> settings) {
        this.home = home;
        this.console = home.resolveSibling(home.getFileName() + ".console");
        this.workplace = home.resolveSibling(home.getFileName() + ".workplace");
        this.settings = settings;
    }

    /** Cairn on a new, empty data folder below {@code target}, with settings as environment variables. */
    public static RunningCairn onAnEmptyFolder(Map<String, String> settings) {
        try {
            return new RunningCairn(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target/homes")), "browser")
                            .toAbsolutePath(),
                    settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cairn on this data folder, which need not exist. */
    static RunningCairn in(Path home) {
        return new RunningCairn(home.toAbsolutePath(), Map.of());
    }

    public static RunningCairn onAnEmptyFolder() {
        return onAnEmptyFolder(Map.of());
    }

    /** With these options for its heap and compilers instead of those that suit a test. */
    public RunningCairn with(List<String> options) {
        this.options = options;
        return this;
    }

    /** Compiled as well as Java can, for what measures. */
    public RunningCairn atFullSpeed() {
        return with(List.of("-Xmx400m", "-XX:+UseSerialGC"));
    }

    /** Starts and waits until pages are served; a second start takes the port of the first. */
    public RunningCairn start() {
        try {
            Files.deleteIfExists(console);
            Files.createDirectories(workplace.resolve("temp"));
            var builder = new ProcessBuilder(command())
                    .directory(workplace.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            builder.environment().put("CAIRN_HOME", home.toString());
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().putAll(settings);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = Integer.parseInt(await(READY));
        return this;
    }

    /** The address of a page, for example {@code "sign-in"}. */
    public String address(String page) {
        return "http://localhost:" + port + "/" + page;
    }

    /** The link with the one-time code, as the console shows it on a first start. */
    public String setUpLink() {
        return await(SET_UP_LINK);
    }

    public Path home() {
        return home;
    }

    /** The folder in which the process runs; its temporary files go to {@code temp} in it. */
    public Path workplace() {
        return workplace;
    }

    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process at once, as a power cut does: no shutdown hook runs. */
    public void kill9() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends the process in order, as a service manager does. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** What a command of the same program says, run as a process of its own beside this one or instead of it. */
    String does(String... words) {
        var beside = new ArrayList<>(command());
        beside.addAll(List.of(words));
        try {
            var builder =
                    new ProcessBuilder(beside).directory(workplace.toFile()).redirectErrorStream(true);
            builder.environment().put("CAIRN_HOME", home.toString());
            builder.environment().putAll(settings);
            var doing = builder.start();
            var said = new String(doing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (doing.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " ended with: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public long processId() {
        return process.pid();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public void close() {
        if (isRunning()) {
            kill9();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Chromium.path();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private List<String> command() {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + workplace.resolve("temp")));
        Optional.ofNullable(System.getProperty("cairn.jar"))
                .ifPresentOrElse(
                        jar -> command.addAll(UnpackedCairn.of(Path.of(jar), Path.of("target/unpacked"), options)
                                .arguments()),
                        () -> command.addAll(List.of("-cp", classPathWithoutTests(), "org.cairn.Cairn")));
        return command;
    }

    private static String classPathWithoutTests() {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The first group of the pattern, or the whole find, as soon as the console has it. */
    private String await(Pattern pattern) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = pattern.matcher(console());
            if (found.find()) {
                return found.groupCount() > 0 ? found.group(1) : found.group();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("Cairn ended by itself. Its console said:\n" + console());
            }
            pause();
        }
        throw new IllegalStateException("Cairn did not say \"" + pattern + "\". Its console said:\n" + console());
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Cairn does not end. Its console said:\n" + console());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

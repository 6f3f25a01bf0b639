package org.cairn.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cairn.load.LiveProcess;
import samples.bare.BareApplication;

/** The least that a page of the framework can be, in a process of its own. */
final class BarePage implements AutoCloseable {

    private final Process process;
    private final URI address;

    private BarePage(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static BarePage start() throws IOException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BareApplication.class.getName(),
                        "--server.port=0",
                        "--spring.config.name=bare",
                        "--logging.level.root=error"))
                .redirectErrorStream(true)
                .start();
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("bare at ")) {
                Thread.ofVirtual().start(() -> told.lines().forEach(ignored -> {}));
                return new BarePage(process, URI.create("http://localhost:" + line.substring(8) + "/"));
            }
            System.out.println(line);
        }
        throw new IOException("The bare page did not start.");
    }

    URI address() {
        return address;
    }

    LiveProcess process() {
        return new LiveProcess(process.pid());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package org.cairn.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another process of the same machine uses. */
public record LiveProcess(long id) {

    /** In bytes. */
    public record Resident(long now, long most) {

        @Override
        public String toString() {
            return "%d MB (%d MB at the most)".formatted(now >> 20, most >> 20);
        }
    }

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    public Duration cpu() {
        return ProcessHandle.of(id)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    /** Bytes of the machine's memory that it holds, and the most that it ever held. */
    public Resident resident() throws IOException {
        long now = 0;
        long most = 0;
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(id), "status"))) {
            if (line.startsWith("VmRSS:")) {
                now = kilobytes(line);
            } else if (line.startsWith("VmHWM:")) {
                most = kilobytes(line);
            }
        }
        return new Resident(now * 1024, most * 1024);
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    /** Bytes that are left on the heap after a full collection. */
    public long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes * 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(id), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("The process does not answer.");
        }
        return answer;
    }
}

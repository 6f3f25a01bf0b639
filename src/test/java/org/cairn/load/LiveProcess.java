package org.cairn.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another process of the same machine uses. */
public record LiveProcess(long id) {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    public Duration cpu() {
        return ProcessHandle.of(id)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
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

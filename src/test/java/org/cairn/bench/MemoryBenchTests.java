package org.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cairn.browser.RunningCairn;
import org.cairn.load.FlowBrowser;
import org.cairn.load.FlowWindow;
import org.cairn.load.LiveProcess;
import org.cairn.load.Scheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much of the machine's memory Cairn holds, with the options of docs/running/sizing.md and with the JDK's own. */
@Tag("program")
@Tag("bench")
class MemoryBenchTests {

    private static final int SIGN_INS = 20;

    private static final String SMALL = "-Xms32m -Xmx256m -XX:+UseG1GC -XX:G1PeriodicGCInterval=10000"
            + " -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:+UseCompactObjectHeaders";
    private static final String[] OPTIONS =
            System.getProperty("memory.options", SMALL + ";-Xmx512m").split(";");

    @Test
    void afterTheStartAndAfterTwentySignIns() throws Exception {
        RunningCairn cairn = RunningCairn.onAnEmptyFolder();
        List<Scheme.InAMeeting> mentors = Scheme.in(cairn.home().toString(), SIGN_INS);
        for (String options : OPTIONS) {
            try (RunningCairn started = cairn.with(List.of(options.split(" "))).start()) {
                LiveProcess process = new LiveProcess(started.processId());
                System.out.printf("Resident with %s: %s after the start, ", options, process.resident());
                List<FlowWindow> open = new ArrayList<>();
                for (Scheme.InAMeeting mentor : mentors) {
                    FlowBrowser browser = new FlowBrowser(URI.create(started.address("")));
                    browser.signIn(mentor.email(), Scheme.PASSWORD);
                    open.add(browser.open(mentor.meeting()));
                }
                System.out.printf("%s after %d sign-ins, each into a meeting, ", process.resident(), open.size());
                Thread.sleep(Duration.ofSeconds(20));
                System.out.printf("and %s twenty seconds later.%n", process.resident());
                assertThat(open).hasSize(SIGN_INS);
            }
        }
    }
}

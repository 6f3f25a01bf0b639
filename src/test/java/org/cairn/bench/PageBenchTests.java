package org.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.cairn.browser.RunningCairn;
import org.cairn.load.FlowBrowser;
import org.cairn.load.FlowWindow;
import org.cairn.load.LiveProcess;
import org.cairn.load.Scheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A meeting page against the least page of the same framework: a save against a click, a session against a session. */
@Tag("program")
@Tag("bench")
class PageBenchTests {

    private static final int SESSIONS = 20;

    @Test
    void savingAndSittingInAMeetingAgainstABarePage() throws Exception {
        RunningCairn cairn = RunningCairn.onAnEmptyFolder().atFullSpeed();
        List<Scheme.InAMeeting> mentors = Scheme.in(cairn.home().toString(), SESSIONS + 1);
        try (BarePage bare = BarePage.start();
                cairn) {
            cairn.start();
            FlowWindow meeting = meeting(cairn, mentors.getLast());
            FlowWindow page = new FlowBrowser(bare.address()).open("bare");
            String words = "What was said. ".repeat(20);
            int[] time = {0};

            System.out.println("A save against a click in a bare page: "
                    + new Rounds(1_000, 2_000)
                            .compare(
                                    () -> meeting.save(meeting.editors().getFirst(), words + time[0]++),
                                    () -> page.click(page.button())));

            LiveProcess ours = new LiveProcess(cairn.processId());
            long heapOfOurs = ours.liveHeap();
            long heapOfBare = bare.process().liveHeap();
            List<FlowWindow> held = new ArrayList<>();
            for (Scheme.InAMeeting mentor : mentors.subList(0, SESSIONS)) {
                held.add(meeting(cairn, mentor));
                held.add(new FlowBrowser(bare.address()).open("bare"));
            }
            double each = (ours.liveHeap() - heapOfOurs) / 1024.0 / SESSIONS;
            double bareEach = (bare.process().liveHeap() - heapOfBare) / 1024.0 / SESSIONS;
            System.out.printf(
                    "Live heap of a mentor in a meeting against a bare session: %.0f KB against %.0f KB: %.1f times%n",
                    each, bareEach, each / bareEach);
            assertThat(held).hasSize(2 * SESSIONS);
        }
    }

    private static FlowWindow meeting(RunningCairn cairn, Scheme.InAMeeting mentor) throws Exception {
        FlowBrowser browser = new FlowBrowser(URI.create(cairn.address("")));
        browser.signIn(mentor.email(), Scheme.PASSWORD);
        return browser.open(mentor.meeting());
    }
}

package org.cairn.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.cairn.browser.RunningCairn;

/**
 * Mentors who sign in, open their meetings and type all at once, each into every field of their page in turn, with a
 * pause of a quarter of a second on average between two saves, ten times as quick as hands are.
 */
final class LoadProgram {

    private static final int PAUSE = 500;
    private static final int PARTS = 5;

    /** Somebody who types, and what of it was acknowledged last, by field. */
    private static final class Typist {

        private final Scheme.InAMeeting mentor;
        private final FlowBrowser browser;
        private final FlowWindow page;
        private final Map<Integer, String> kept = new HashMap<>();
        private int saves;

        Typist(URI base, Scheme.InAMeeting mentor) throws IOException, InterruptedException {
            this.mentor = mentor;
            browser = new FlowBrowser(base);
            browser.signIn(mentor.email(), Scheme.PASSWORD);
            page = browser.open(mentor.meeting());
        }

        Void type(int times, Latencies latencies) throws IOException, InterruptedException {
            for (int time = 0; time < times; time++) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE));
                int place = saves % page.editors().size();
                String words =
                        "%s, time %d: %s".formatted(mentor.email(), saves++, "so it goes on. ".repeat(time % 60));
                long begin = System.nanoTime();
                page.save(page.editors().get(place), words);
                latencies.add(System.nanoTime() - begin);
                kept.put(place, words);
            }
            return null;
        }

        /** The fields in which a page opened anew shows something else than what was acknowledged last. */
        List<String> differences() throws IOException, InterruptedException {
            FlowWindow anew = browser.open(mentor.meeting());
            List<String> found = new ArrayList<>();
            kept.forEach((place, words) -> {
                if (!anew.loaded(anew.editors().get(place)).equals(words)) {
                    found.add("field " + place + " of " + mentor.email());
                }
            });
            return found;
        }
    }

    /** What came out: the program prints the rest. */
    record Outcome(int saves, List<String> differences) {}

    private final RunningCairn cairn;

    LoadProgram(RunningCairn cairn) {
        this.cairn = cairn;
    }

    Outcome run(int mentors, int saves) throws Exception {
        List<Scheme.InAMeeting> scheme = Scheme.in(cairn.home().toString(), mentors + 1);
        try (cairn) {
            cairn.start();
            URI base = URI.create(cairn.address(""));
            LiveProcess process = new LiveProcess(cairn.processId());
            new Typist(base, scheme.getLast()).type(Math.min(saves, 50), new Latencies(50));
            long heapBefore = process.liveHeap();
            List<Typist> typists = new ArrayList<>();
            for (Scheme.InAMeeting mentor : scheme.subList(0, mentors)) {
                typists.add(new Typist(base, mentor));
            }
            System.out.printf(
                    "Live heap: %s with one mentor in a meeting, %s with %d more.%n",
                    megabytes(heapBefore), megabytes(process.liveHeap()), mentors);
            Latencies latencies = type(typists, saves, process);
            long heapAfter = process.liveHeap();
            List<String> differences = atOnce(typists, Typist::differences).stream()
                    .flatMap(List::stream)
                    .toList();
            System.out.printf(
                    "Live heap for each mentor who is in a meeting and has typed: %d KB.%n",
                    (heapAfter - heapBefore) / mentors / 1024);
            System.out.printf("Fields that show something else than what was kept last: %d.%n", differences.size());
            return new Outcome(latencies.size(), differences);
        }
    }

    private Latencies type(List<Typist> typists, int saves, LiveProcess process) throws Exception {
        Latencies latencies = new Latencies(saves);
        Duration cpu = process.cpu();
        long begin = System.nanoTime();
        for (int part = 0; part < PARTS; part++) {
            int times = saves / PARTS / typists.size();
            atOnce(typists, typist -> typist.type(times, latencies));
            System.out.printf("%,d saves, live heap %s%n", latencies.size(), megabytes(process.liveHeap()));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double busy = process.cpu().minus(cpu).toNanos() / 1e6;
        System.out.printf(
                "%,d saves by %d mentors at once in %.0f s: %s; %.2f ms of CPU for each save, collections included.%n",
                latencies.size(), typists.size(), seconds, latencies, busy / latencies.size());
        return latencies;
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(Typist typist) throws Exception;
    }

    private static <T> List<T> atOnce(List<Typist> typists, Work<T> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = new ArrayList<>();
            typists.forEach(typist -> tasks.add(() -> work.of(typist)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / 1048576.0);
    }
}

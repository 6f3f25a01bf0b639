package org.cairn.cycle;

import java.util.List;

/**
 * What only the mentor reads about a stage, never more than forty words at a time.
 *
 * @param purpose what the stage is for, in one sentence
 * @param listenFor short lines, forty words together at most
 * @param goesWrong what tends to go wrong, and what helps then
 * @param movingOn a line that leads out of the stage, as the mentor might say it
 */
public record Guidance(String purpose, List<String> listenFor, List<Snag> goesWrong, String movingOn) {

    public Guidance {
        listenFor = List.copyOf(listenFor);
        goesWrong = List.copyOf(goesWrong);
    }

    /** One thing that tends to go wrong: {@code sign} is how to notice ("If it goes flat"), {@code help} what to do. */
    public record Snag(String sign, String help) {}
}

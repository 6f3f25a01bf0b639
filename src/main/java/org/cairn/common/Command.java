package org.cairn.common;

import java.util.List;

/** What the same jar does instead of starting Cairn, when its name stands first: {@code java -jar cairn.jar read-archive …}. */
public interface Command {

    String name();

    /** One line: the name, what follows it, and what it does. */
    String usage();

    /**
     * Does it.
     *
     * @param arguments what stood behind the name
     * @return 0 when it was done; 1 when it was refused, with a sentence that says why; 2 when it was asked for wrongly
     */
    int run(List<String> arguments, Terminal terminal);
}

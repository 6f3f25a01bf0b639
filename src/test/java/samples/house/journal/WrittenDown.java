package samples.house.journal;

import org.slf4j.LoggerFactory;

/** Tells the log what was said. */
public class WrittenDown {
    void note(Note note) {
        LoggerFactory.getLogger("journal").info(note.words());
    }
}

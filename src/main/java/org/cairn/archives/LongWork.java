package org.cairn.archives;

import java.util.function.IntConsumer;

/** Work that takes a while: it says how far it has come, and stops when it is cancelled, leaving nothing half done. */
public final class LongWork {

    /** It was cancelled; nothing has been changed. */
    public static final class CancelledException extends RuntimeException {

        CancelledException() {
            super("It was cancelled.");
        }
    }

    private final IntConsumer percent;
    private volatile boolean cancelled;
    private int said = -1;

    /** @param percent is told from 0 to 100, each number once at the most, in the thread that works */
    public LongWork(IntConsumer percent) {
        this.percent = percent;
    }

    /** From any thread. What is finished by then stays. */
    public void cancel() {
        cancelled = true;
    }

    /** Says how far it is; {@link CancelledException} when it is to stop. */
    void at(long done, long all) {
        if (cancelled) {
            throw new CancelledException();
        }
        int now = all == 0 ? 100 : (int) Math.min(100, done * 100 / all);
        if (now > said) {
            said = now;
            percent.accept(now);
        }
    }
}

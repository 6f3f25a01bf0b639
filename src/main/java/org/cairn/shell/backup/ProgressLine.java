package org.cairn.shell.backup;

import org.cairn.common.Terminal;

/** Says every tenth part of long work, and nothing of short. */
final class ProgressLine implements Progress {

    private static final int PARTS = 10;
    private static final int PART = 10;
    private static final long WORTH_IT = 5_000;

    private final Terminal terminal;
    private int said;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void reached(long done, long all) {
        if (all >= WORTH_IT) {
            say((int) (done * PARTS / all) * PART);
        }
    }

    void say(int percent) {
        if (percent > said) {
            said = percent;
            terminal.say(percent + " %");
        }
    }
}

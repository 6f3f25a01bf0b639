package org.cairn.vault;

import java.util.ArrayList;
import java.util.List;

/** The open keys of one mentor, in memory only. Closing overwrites them and tells whoever asked. */
public final class Keyring implements AutoCloseable {

    private final OwnerId owner;
    private final List<Runnable> hooks = new ArrayList<>();
    private boolean open = true;

    Keyring(OwnerId owner) {
        this.owner = owner;
    }

    public OwnerId owner() {
        return owner;
    }

    public synchronized boolean isOpen() {
        return open;
    }

    /** Runs once when the keyring closes; at once when it is closed already. */
    public void onClose(Runnable hook) {
        synchronized (this) {
            if (open) {
                hooks.add(hook);
                return;
            }
        }
        hook.run();
    }

    @Override
    public void close() {
        List<Runnable> toRun;
        synchronized (this) {
            open = false;
            toRun = List.copyOf(hooks);
            hooks.clear();
        }
        toRun.forEach(Runnable::run);
    }

    @Override
    public String toString() {
        return "Keyring[…]";
    }
}

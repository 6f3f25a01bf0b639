package org.cairn.journal;

/** The entry was changed by another window since it was read. Carries both, so that nothing typed is lost. */
public class StaleEntryException extends RuntimeException {

    private final transient Entry<?> current;
    private final transient Record attempted;

    StaleEntryException(Entry<?> current, Record attempted) {
        super("The entry was changed in another window.");
        this.current = current;
        this.attempted = attempted;
    }

    /** What is stored now. */
    @SuppressWarnings("unchecked")
    public <T extends Record> Entry<T> current() {
        return (Entry<T>) current;
    }

    /** What was to be stored. */
    @SuppressWarnings("unchecked")
    public <T extends Record> T attempted() {
        return (T) attempted;
    }
}

package org.cairn.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.LongConsumer;

/** Numbers by numbers, some millions of them, outside of the heap that is looked at. Keys are not 0, values not negative. */
final class LongTable {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    private long slots = 1 << 20;
    private MemorySegment keys = numbers();
    private MemorySegment values = numbers();
    private int size;

    int size() {
        return size;
    }

    /** -1 when there is none. */
    long get(long key) {
        long slot = slot(key);
        return keys.getAtIndex(LONG, slot) == key ? values.getAtIndex(LONG, slot) : -1;
    }

    void put(long key, long value) {
        long slot = slot(key);
        boolean fresh = keys.getAtIndex(LONG, slot) != key;
        keys.setAtIndex(LONG, slot, key);
        values.setAtIndex(LONG, slot, value);
        if (fresh && ++size > slots / 2) {
            grow();
        }
    }

    void forEachKey(LongConsumer each) {
        for (long slot = 0; slot < slots; slot++) {
            long key = keys.getAtIndex(LONG, slot);
            if (key != 0) {
                each.accept(key);
            }
        }
    }

    private long slot(long key) {
        long slot = key * 0x9E3779B97F4A7C15L >>> 32 & slots - 1;
        long there = keys.getAtIndex(LONG, slot);
        while (there != 0 && there != key) {
            slot = slot + 1 & slots - 1;
            there = keys.getAtIndex(LONG, slot);
        }
        return slot;
    }

    private void grow() {
        MemorySegment oldKeys = keys;
        MemorySegment oldValues = values;
        long oldSlots = slots;
        slots = oldSlots * 2;
        keys = numbers();
        values = numbers();
        size = 0;
        for (long slot = 0; slot < oldSlots; slot++) {
            long key = oldKeys.getAtIndex(LONG, slot);
            if (key != 0) {
                put(key, oldValues.getAtIndex(LONG, slot));
            }
        }
    }

    private MemorySegment numbers() {
        return Arena.ofAuto().allocate(LONG, slots);
    }
}

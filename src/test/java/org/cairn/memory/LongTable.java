package org.cairn.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.function.LongConsumer;

/** Numbers by numbers, some millions of them, outside of the heap that is looked at. Keys are not 0, values not negative. */
final class LongTable {

    private int slots = 1 << 20;
    private LongBuffer keys = numbers();
    private LongBuffer values = numbers();
    private int size;

    int size() {
        return size;
    }

    /** -1 when there is none. */
    long get(long key) {
        int slot = slot(key);
        return keys.get(slot) == key ? values.get(slot) : -1;
    }

    void put(long key, long value) {
        int slot = slot(key);
        boolean fresh = keys.get(slot) != key;
        keys.put(slot, key);
        values.put(slot, value);
        if (fresh && ++size > slots / 2) {
            grow();
        }
    }

    void forEachKey(LongConsumer each) {
        for (int slot = 0; slot < slots; slot++) {
            long key = keys.get(slot);
            if (key != 0) {
                each.accept(key);
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & slots - 1;
        long there = keys.get(slot);
        while (there != 0 && there != key) {
            slot = slot + 1 & slots - 1;
            there = keys.get(slot);
        }
        return slot;
    }

    private void grow() {
        LongBuffer oldKeys = keys;
        LongBuffer oldValues = values;
        int oldSlots = slots;
        slots = oldSlots * 2;
        keys = numbers();
        values = numbers();
        size = 0;
        for (int slot = 0; slot < oldSlots; slot++) {
            long key = oldKeys.get(slot);
            if (key != 0) {
                put(key, oldValues.get(slot));
            }
        }
    }

    private LongBuffer numbers() {
        return ByteBuffer.allocateDirect(slots * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }
}

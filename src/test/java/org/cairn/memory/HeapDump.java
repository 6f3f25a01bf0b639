package org.cairn.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * A heap dump (HPROF 1.0.2 as HotSpot writes it): its objects, what they refer to, and what arrays of primitive values
 * hold. An object is named by its id; 0 is null.
 */
final class HeapDump implements AutoCloseable {

    /** Told of a reference by the name of the field, {@code []} for an element of an array, and where it leads. */
    interface References {
        void lead(String field, long target);
    }

    /** A class: for its instances where each field lies, for itself where its static fields lead. */
    private record Shape(String name, long parent, List<Field> fields, List<Link> links) {}

    private record Field(String name, boolean isReference, int bytes) {}

    private record Link(String field, long target) {}

    private static final int ID = 8;
    private static final int CLASS = 0x20;
    private static final int INSTANCE = 0x21;
    private static final int ARRAY = 0x22;
    private static final int PRIMITIVE_ARRAY = 0x23;
    /** A tag, an id and the number of a stack trace. */
    private static final int HEAD = 1 + ID + 4;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment file;
    /** The same, with its big end first: the first compiler makes this quick, and a segment slow. */
    private final ByteBuffer bytes;

    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, String> classNames = new HashMap<>();
    private final Map<Long, Shape> shapes = new HashMap<>();
    private final Map<Long, List<Field>> layouts = new HashMap<>();
    private final LongTable places = new LongTable();
    private final List<Long> roots = new ArrayList<>();

    private HeapDump(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes = file.asByteBuffer();
        readRecords();
    }

    static HeapDump read(Path path) {
        return new HeapDump(path);
    }

    int objects() {
        return places.size();
    }

    boolean has(long object) {
        return places.get(object) >= 0 || shapes.containsKey(object);
    }

    /** What is alive by itself: threads and what their methods work on, loaded classes, what native code holds. */
    List<Long> roots() {
        return roots;
    }

    /** The objects of this class or of one that extends it. */
    List<Long> instancesOf(String className) {
        return objects(object -> isInstance(object) && isA(classOf(object), className));
    }

    List<Long> primitiveArrays() {
        return objects(object -> kind(object) == PRIMITIVE_ARRAY);
    }

    boolean isInstance(long object) {
        return kind(object) == INSTANCE;
    }

    boolean isPrimitiveArray(long object) {
        return kind(object) == PRIMITIVE_ARRAY;
    }

    long classOf(long instance) {
        return longAt(places.get(instance) + HEAD);
    }

    boolean isA(long type, String ancestor) {
        for (Shape shape = shapes.get(type); shape != null; shape = shapes.get(shape.parent())) {
            if (shape.name().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    String className(long object) {
        return switch (kind(object)) {
            case CLASS -> "class " + shapes.get(object).name();
            case INSTANCE -> classNames.getOrDefault(classOf(object), "?");
            case ARRAY -> classNames.getOrDefault(longAt(places.get(object) + HEAD + 4), "?");
            default -> "values of " + size(type(object)) + " bytes";
        };
    }

    /** The bytes of an array of primitive values, each value with its big end first. */
    MemorySegment contents(long array) {
        long at = places.get(array) + HEAD;
        return file.asSlice(at + 5, Integer.toUnsignedLong(intAt(at)) * size(type(array)));
    }

    /** Where a field of an instance leads, 0 when there is no such field. */
    long target(long instance, String field) {
        long[] found = {0};
        references(instance, (name, target) -> {
            if (name.equals(field)) {
                found[0] = target;
            }
        });
        return found[0];
    }

    void references(long object, References references) {
        switch (kind(object)) {
            case CLASS -> shapes.get(object).links().forEach(link -> references.lead(link.field(), link.target()));
            case INSTANCE -> {
                references.lead("class", classOf(object));
                long value = places.get(object) + HEAD + ID + 4;
                for (Field field : layouts.computeIfAbsent(classOf(object), this::layout)) {
                    if (field.isReference()) {
                        references.lead(field.name(), longAt(value));
                    }
                    value += field.bytes();
                }
            }
            case ARRAY -> {
                long at = places.get(object) + HEAD;
                long count = Integer.toUnsignedLong(intAt(at));
                for (long i = 0; i < count; i++) {
                    references.lead("[]", longAt(at + 4 + ID + i * ID));
                }
            }
            default -> {}
        }
    }

    private List<Long> objects(LongPredicate wanted) {
        List<Long> found = new ArrayList<>();
        places.forEachKey(object -> {
            if (wanted.test(object)) {
                found.add(object);
            }
        });
        return found;
    }

    private int kind(long object) {
        long place = places.get(object);
        return place < 0 ? CLASS : byteAt(place);
    }

    private int type(long array) {
        return byteAt(places.get(array) + HEAD + 4);
    }

    /** An instance has the fields of its class first, then those of the class it extends. */
    private List<Field> layout(long type) {
        List<Field> all = new ArrayList<>();
        for (Shape shape = shapes.get(type); shape != null; shape = shapes.get(shape.parent())) {
            all.addAll(shape.fields());
        }
        return all;
    }

    private void readRecords() {
        long at = "JAVA PROFILE 1.0.2".length() + 1;
        if (intAt(at) != ID) {
            throw new IllegalArgumentException("This dump has ids of another size.");
        }
        at += 4 + 8;
        while (at < file.byteSize()) {
            int tag = byteAt(at);
            long length = Integer.toUnsignedLong(intAt(at + 5));
            at += 9;
            switch (tag) {
                case 0x01 -> texts.put(longAt(at), text(at + ID, length - ID));
                case 0x02 ->
                    classNames.put(
                            longAt(at + 4), texts.get(longAt(at + 8 + ID)).replace('/', '.'));
                case 0x0c, 0x1c -> readObjects(at, at + length);
                default -> {}
            }
            at += length;
        }
    }

    private String text(long at, long length) {
        return new String(file.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    private void readObjects(long from, long until) {
        long at = from;
        while (at < until) {
            int tag = byteAt(at) & 0xff;
            long id = longAt(at + 1);
            switch (tag) {
                case CLASS -> {}
                case INSTANCE, ARRAY, PRIMITIVE_ARRAY -> places.put(id, at);
                default -> roots.add(id);
            }
            at += tag == CLASS ? readClass(at) : length(tag, at);
        }
    }

    private long length(int tag, long at) {
        return switch (tag) {
            case 0xff, 0x05, 0x07 -> 1 + ID;
            case 0x01 -> 1 + ID + ID;
            case 0x04, 0x06 -> HEAD;
            case 0x02, 0x03, 0x08 -> HEAD + 4;
            case INSTANCE -> HEAD + ID + 4 + Integer.toUnsignedLong(intAt(at + HEAD + ID));
            case ARRAY -> HEAD + 4 + ID + Integer.toUnsignedLong(intAt(at + HEAD)) * ID;
            case PRIMITIVE_ARRAY -> HEAD + 5 + Integer.toUnsignedLong(intAt(at + HEAD)) * size(byteAt(at + HEAD + 4));
            default -> throw new IllegalArgumentException("This dump has something unknown in it: " + tag);
        };
    }

    /** Notes a class; answers how long its record is. */
    private long readClass(long from) {
        long id = longAt(from + 1);
        long parent = longAt(from + HEAD);
        long at = from + HEAD + 6 * ID + 4;
        if (unsigned(at) != 0) {
            throw new IllegalArgumentException("HotSpot leaves constant pools out, but here is one.");
        }
        int statics = unsigned(at + 2);
        at += 4;
        List<Link> links = new ArrayList<>(List.of(new Link("parent", parent)));
        for (int i = 0; i < statics; i++) {
            int type = byteAt(at + ID);
            if (isReference(type)) {
                links.add(new Link(texts.get(longAt(at)), longAt(at + ID + 1)));
            }
            at += ID + 1 + size(type);
        }
        int count = unsigned(at);
        at += 2;
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int type = byteAt(at + ID);
            fields.add(new Field(texts.get(longAt(at)), isReference(type), size(type)));
            at += ID + 1;
        }
        shapes.put(id, new Shape(classNames.getOrDefault(id, "?"), parent, fields, links));
        return at - from;
    }

    private byte byteAt(long at) {
        return bytes.get((int) at);
    }

    private int intAt(long at) {
        return bytes.getInt((int) at);
    }

    private long longAt(long at) {
        return bytes.getLong((int) at);
    }

    private int unsigned(long at) {
        return Short.toUnsignedInt(bytes.getShort((int) at));
    }

    private static boolean isReference(int type) {
        return type == 2;
    }

    private static int size(int type) {
        return switch (type) {
            case 4, 8 -> 1;
            case 5, 9 -> 2;
            case 6, 10 -> 4;
            case 2, 7, 11 -> 8;
            default -> throw new IllegalArgumentException("There is no such type of value: " + type);
        };
    }

    @Override
    public void close() {
        arena.close();
    }
}

package org.cairn.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to look for, and in which shapes it might lie: a text in five encodings, escaped for JSON, HTML and addresses,
 * in Base64 and as hexadecimal digits; a key as it is, in Base64 and as digits.
 */
public final class Traces {

    /** One shape of one secret. */
    private record Shape(String name, byte[] bytes) {}

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** How many bytes are looked through at once. */
    private static final int PIECE = 1 << 20;

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape>[] byBeginning = beginnings();
    private int longest;

    /** Looks for a text too; {@code name} is what a finding is called. */
    public Traces text(String name, String text) {
        Map<String, String> spellings = new LinkedHashMap<>();
        spellings.put("", text);
        spellings.put(" in JSON", escaped(text, "\\u%04x"));
        spellings.put(" in JSON, capital digits", escaped(text, "\\u%04X"));
        spellings.put(" in an address", URLEncoder.encode(text, StandardCharsets.UTF_8));
        spellings.put(
                " in an address",
                URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        spellings.put(" in HTML", escaped(text, "&#%d;"));
        Set<String> seen = new LinkedHashSet<>();
        spellings.forEach((how, spelling) -> {
            if (seen.add(spelling)) {
                CHARSETS.forEach(charset -> raw(name + how + " as " + charset, spelling, charset));
            }
        });
        encoded(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Looks for bytes too, such as a key. */
    public Traces bytes(String name, byte[] bytes) {
        add(name, bytes);
        encoded(name, bytes);
        return this;
    }

    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** How often each thing is found, by name and shape; empty when there is nothing. */
    Map<String, Integer> in(MemorySegment memory) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (long from = 0; from < memory.byteSize(); from += PIECE) {
            // what begins in a piece may end behind it
            long size = Math.min((long) PIECE + longest, memory.byteSize() - from);
            look(memory.asSlice(from, size).toArray(ValueLayout.JAVA_BYTE), found);
        }
        return found;
    }

    /** In an array, which needs no second compiler to be read quickly. */
    private void look(byte[] piece, Map<String, Integer> found) {
        int last = Math.min(PIECE, piece.length - 1);
        for (int at = 0; at < last; at++) {
            List<Shape> candidates = byBeginning[beginning(piece[at], piece[at + 1])];
            if (candidates != null) {
                for (Shape shape : candidates) {
                    if (isAt(shape.bytes(), piece, at)) {
                        found.merge(shape.name(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** A line for each file below the folder, or for the file, in which something is found. */
    public List<String> in(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> inFile(file).entrySet().stream()
                            .map(found -> file + ": " + found.getKey() + ", " + found.getValue() + " times"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> inFile(Path file) {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            return in(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void raw(String name, String text, Charset charset) {
        if (charset.newEncoder().canEncode(text)) {
            add(name, text.getBytes(charset));
        }
    }

    /** Base64 looks different by what stands before it, so the three ways are looked for, without their edges. */
    private void encoded(String name, byte[] bytes) {
        add(name + " as digits", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        add(
                name + " as capital digits",
                HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length - (before + bytes.length) % 3];
            System.arraycopy(bytes, 0, shifted, before, shifted.length - before);
            byte[] base64 = Base64.getEncoder().encode(shifted);
            byte[] address = Base64.getUrlEncoder().encode(shifted);
            int edge = before == 0 ? 0 : 4;
            add(name + " in Base64", Arrays.copyOfRange(base64, edge, base64.length));
            if (!Arrays.equals(base64, address)) {
                add(name + " in Base64 for addresses", Arrays.copyOfRange(address, edge, address.length));
            }
        }
    }

    private void add(String name, byte[] bytes) {
        if (bytes.length < 8) {
            throw new IllegalArgumentException("This is so short that it may be found by chance: " + name);
        }
        Shape shape = new Shape(name, bytes);
        if (shapes.stream().anyMatch(known -> Arrays.equals(known.bytes(), bytes))) {
            return;
        }
        shapes.add(shape);
        longest = Math.max(longest, bytes.length);
        int slot = beginning(bytes[0], bytes[1]);
        if (byBeginning[slot] == null) {
            byBeginning[slot] = new ArrayList<>();
        }
        byBeginning[slot].add(shape);
    }

    private static String escaped(String text, String format) {
        return text.chars()
                .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : format.formatted(unit))
                .collect(Collectors.joining());
    }

    private static boolean isAt(byte[] bytes, byte[] piece, int at) {
        return piece.length - at >= bytes.length && Arrays.equals(bytes, 0, bytes.length, piece, at, at + bytes.length);
    }

    private static int beginning(byte first, byte second) {
        return (first & 0xff) << 8 | second & 0xff;
    }

    @SuppressWarnings("unchecked")
    private static List<Shape>[] beginnings() {
        return new List[1 << 16];
    }
}

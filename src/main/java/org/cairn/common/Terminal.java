package org.cairn.common;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where somebody has typed a command: what is said to them, and what they are asked. */
public final class Terminal {

    private static final int LONGEST = 4_096;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final @Nullable Console console;

    public Terminal(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, null);
    }

    private Terminal(InputStream in, PrintStream out, PrintStream err, @Nullable Console console) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.console = console;
    }

    /** That of this process. */
    public static Terminal ofThisProcess() {
        Console console = System.console();
        boolean somebodyTypes = console != null && console.isTerminal();
        return new Terminal(System.in, System.out, System.err, somebodyTypes ? console : null);
    }

    public void say(String line) {
        out.println(line);
    }

    /** What went wrong. */
    public void complain(String line) {
        err.println(line);
    }

    /** Asks for a secret, which is not shown while it is typed; where nobody types, the first line that comes in is taken. */
    public char[] secret(String question) {
        if (console == null) {
            return firstLine();
        }
        char[] typed = console.readPassword("%s ", question);
        return typed == null ? new char[0] : typed;
    }

    private char[] firstLine() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int one = in.read(); one >= 0 && one != '\n' && line.size() < LONGEST; one = in.read()) {
                line.write(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = line.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        char[] characters = new String(bytes, 0, length, StandardCharsets.UTF_8).toCharArray();
        Arrays.fill(bytes, (byte) 0);
        return characters;
    }
}

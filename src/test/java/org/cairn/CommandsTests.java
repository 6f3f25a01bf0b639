package org.cairn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.cairn.common.Terminal;
import org.junit.jupiter.api.Test;

class CommandsTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, UTF_8);
    private final Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out);

    @Test
    void withoutAWordCairnStarts() {
        assertThat(Commands.run(new String[0], terminal)).isEmpty();
        assertThat(Commands.run(new String[] {"--server.port=8081", "x"}, terminal))
                .isEmpty();
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @Test
    void aCommandIsRunWithWhatStandsBehindIt() {
        assertThat(Commands.run(new String[] {"read-archive", "no-such-file"}, terminal))
                .hasValue(1);
        assertThat(said.toString(UTF_8)).contains("There is no file no-such-file");
    }

    @Test
    void anotherWordIsRefusedWithTheListOfCommands() {
        assertThat(Commands.run(new String[] {"read-archives"}, terminal)).hasValue(2);
        assertThat(said.toString(UTF_8)).contains("There is no command of this name", "read-archive FILE");
    }
}

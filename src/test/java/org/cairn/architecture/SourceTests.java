package org.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the text of the sources, which no class file shows. */
class SourceTests {
    private static final Pattern BUILT_SCRIPT = Pattern.compile("executeJs\\((?:\"[^\"]*\"|[^\",;])*\\+");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Disab" + "led|assertTrue\\(tr" + "ue\\)");
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\bTO" + "DO\\b|\\bFIX" + "ME\\b|\\bX" + "XX\\b");

    @Test
    void noFileIsLongerThanAThought() throws IOException {
        assertThat(lengths(Path.of("src/main/java"))).allSatisfy((file, lines) -> assertThat(lines)
                .as("lines of " + file + ": a long file is a missing name")
                .isLessThanOrEqualTo(300));
    }

    @Test
    void aScriptIsNeverPutTogetherFromStrings() throws IOException {
        assertThat(containing(BUILT_SCRIPT, "src/main/java"))
                .as("a strict content policy will refuse it; pass values as parameters")
                .isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        assertThat(containing(SWITCHED_OFF, "src/test/java")).isEmpty();
    }

    @Test
    void nothingIsLeftForLaterInTheCode() throws IOException {
        assertThat(containing(LEFT_FOR_LATER, "src/main/java", "src/test/java", "frontend/styles", "frontend/modules"))
                .isEmpty();
    }

    @Test
    void thePatternsFindWhatTheyLookFor() {
        assertThat(BUILT_SCRIPT
                        .matcher("page.executeJs(\"focus(\" + id + \")\")")
                        .find())
                .isTrue();
        assertThat(BUILT_SCRIPT
                        .matcher("page.executeJs(\"a + b\", value); other(1 + 2)")
                        .find())
                .isFalse();
        assertThat(LEFT_FOR_LATER.matcher("// TO" + "DO later").find()).isTrue();
        assertThat(SWITCHED_OFF.matcher("@Disab" + "led").find()).isTrue();
    }

    private static Map<Path, Long> lengths(Path folder) throws IOException {
        var lengths = new TreeMap<Path, Long>();
        for (var file : sources(folder)) {
            try (var lines = Files.lines(file)) {
                lengths.put(file, lines.count());
            }
        }
        return lengths;
    }

    private static List<Path> containing(Pattern pattern, String... folders) throws IOException {
        var found = Stream.<Path>builder();
        for (var folder : folders) {
            for (var file : sources(Path.of(folder))) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(file);
                }
            }
        }
        return found.build().toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|css|js)"))
                    .toList();
        }
    }
}

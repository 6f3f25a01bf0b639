package org.cairn.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTests {
    private static final Path FILE = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    /** A string in the code that begins like a key; one that ends in a dot is completed at run time. */
    private static final Pattern KEY = Pattern.compile(
            "\"((?:common|shell|people|relationships|journal|cycle|goals|meetings|endings|handovers|archives|access|practice|referrals|workshops|demo)\\.[A-Za-z0-9_.-]+)\"");

    /** Kinds of sealed pages, which look like keys. */
    private static final Set<String> NOT_KEYS = Set.of("journal.root", "journal.page");

    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(color|colors|center|centers|behavior|favorite|honor|labor|neighbor"
                    + "|organiz\\w*|recogniz\\w*|realiz\\w*|summariz\\w*|analyz\\w*|apologiz\\w*|prioritiz\\w*|minimiz\\w*"
                    + "|canceled|canceling|traveled|fulfill|fulfills|skillful|learned|practicing|email|gray)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> texts = texts();

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        assertThat(keysInTheCode()).isNotEmpty().allSatisfy(key -> assertThat(texts.keySet())
                .as("texts for " + key)
                .anyMatch(each -> key.endsWith(".") ? each.startsWith(key) : each.equals(key)));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var keys = keysInTheCode();

        assertThat(texts.keySet())
                .filteredOn(each ->
                        keys.stream().noneMatch(key -> key.endsWith(".") ? each.startsWith(key) : each.equals(key)))
                .as("texts that nothing shows")
                .isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        try (var lines = Files.lines(FILE)) {
            assertThat(lines.filter(line -> line.matches("[A-Za-z].*")).map(line -> line.split("[=: ]", 2)[0]))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingIsExclaimed() {
        assertThat(texts.values()).noneMatch(text -> text.contains("!"));
    }

    @Test
    void spellingIsBritish() throws IOException {
        assertThat(texts.values()).noneMatch(text -> AMERICAN.matcher(text).find());
        try (var packs = Files.list(Path.of("src/main/resources/cycle"))) {
            assertThat(packs.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(pack -> assertThat(
                            AMERICAN.matcher(Files.readString(pack)).results().map(found -> found.group()))
                    .as("American spelling in " + pack)
                    .isEmpty());
        }
    }

    @Test
    void noApostropheIsSwallowedByATextWithValues() {
        assertThat(texts.values().stream().filter(text -> text.contains("{0}")))
                .noneMatch(text -> text.replace("''", "").contains("'"));
    }

    @Test
    void noTextHasStrayBlanks() {
        assertThat(texts.values()).noneMatch(text -> !text.equals(text.strip()) || text.contains("  "));
    }

    private static Set<String> keysInTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TranslationTests::keysIn)
                    .filter(key -> !NOT_KEYS.contains(key))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> texts() {
        try (Reader reader = Files.newBufferedReader(FILE)) {
            var properties = new Properties();
            properties.load(reader);
            var all = new TreeMap<String, String>();
            properties.forEach((key, text) -> all.put((String) key, (String) text));
            return all;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

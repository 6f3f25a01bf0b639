package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes a pack has only this page: it knows every field and every message. */
class PackDocumentationTests {

    private static final Path PAGE = Path.of("docs/architecture/cycle-pack.md");

    @Test
    void everyFieldIsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(fieldsOf(PackShape.PACK)).hasSizeGreaterThan(20).allSatisfy(field -> assertThat(page)
                .contains("`" + field + "`"));
    }

    @ParameterizedTest
    @MethodSource("org.cairn.cycle.BrokenPackTests#breaks")
    void everyMessageIsListed(String sound, String broken) throws IOException {
        List<Pattern> listed = messages();
        assertThat(BrokenPackTests.problemsAfter(sound, broken)).allSatisfy(problem -> assertThat(listed)
                .as(problem.reason())
                .anyMatch(message -> message.matcher(problem.reason()).matches()));
    }

    @Test
    void theExampleHasTheShapeOfAStage() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        assertThat(BrokenPackTests.problemsIn(example.group(1)))
                .extracting(PackProblem::reason)
                .allMatch(reason -> reason.endsWith("is missing from “pack”.")
                        || reason.startsWith("The stage “")
                        || reason.endsWith("it needs 5 or more."));
    }

    /** The first column of the table of messages; "…" stands for anything. */
    private static List<Pattern> messages() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("## Messages"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| message"))
                .map(line -> line.split(" \\| ")[0].substring(2))
                .map(message -> Pattern.compile(Arrays.stream(message.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".+"))))
                .toList();
    }

    private static Set<String> fieldsOf(PackShape shape) {
        Set<String> names = new TreeSet<>();
        switch (shape) {
            case PackShape.Text text -> {}
            case PackShape.ListOf list -> names.addAll(fieldsOf(list.item()));
            case PackShape.Fields fields ->
                fields.known().forEach((name, inner) -> {
                    names.add(name);
                    names.addAll(fieldsOf(inner));
                });
        }
        return names;
    }
}

package org.cairn.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The written pages below a folder: {@code README.md}, {@code CHANGELOG.md} and everything under {@code docs}. */
record Documentation(Path folder) {
    private static final Pattern FENCED = Pattern.compile("(?m)^ *(```|~~~)[\\s\\S]*?^ *\\1 *$");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^\\p{L}\\p{N}_ -]");
    private static final Pattern REFERENCE = Pattern.compile("docs/[A-Za-z0-9/_-]+(?:\\.[a-z]+)?|[Dd]ecision (\\d{4})");
    private static final Pattern PLACE = Pattern.compile("(?<![\\w.])/(?:tmp|work|root)/\\S*");
    private static final Pattern REGISTRY = Pattern.compile(
            "\\b(?:repo1?\\.maven(?:\\.apache)?\\.org|registry\\.[a-z.]+|plugins\\.gradle\\.org|docker\\.io|ghcr\\.io)\\b");
    private static final Pattern HOW_IT_WAS_WRITTEN =
            Pattern.compile("\\b(?:[Aa]ssistants?|[Cc]hat ?bots?|[Ll]anguage models?|LLMs?|AI|[Cc]o-?pilot)\\b");
    private static final Pattern SETTING = Pattern.compile(
            "`((?:cairn|spring|server|management|logging|vaadin)(?:\\.[a-z0-9-]+)+|(?:CAIRN|SPRING|SERVER|MANAGEMENT|LOGGING)(?:_[A-Z0-9]+)+)");

    List<Path> pages() {
        try (var files = Files.walk(folder.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "CHANGELOG.md").map(folder::resolve), files)
                    .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links and pictures that lead to no file, and links to a heading that the file does not have. */
    List<String> brokenLinks() {
        return pages().stream()
                .flatMap(page -> links(page).stream()
                        .filter(link -> !leadsSomewhere(page, link))
                        .map(link -> page + ": " + link))
                .toList();
    }

    /** Pictures that say nothing to whoever cannot see them. */
    List<String> picturesWithoutWords() {
        return pages().stream()
                .flatMap(page -> LINK.matcher(prose(page))
                        .results()
                        .filter(link ->
                                !link.group(1).isEmpty() && link.group(2).isBlank())
                        .map(link -> page + ": " + link.group(3)))
                .toList();
    }

    /** Pages to which no way leads from {@code docs/README.md}; decisions are found by their number. */
    List<Path> lostPages() {
        var found = new TreeSet<Path>();
        var next = new ArrayList<>(List.of(folder.resolve("docs/README.md").normalize()));
        while (!next.isEmpty()) {
            var page = next.removeLast();
            if (found.add(page)) {
                links(page).stream()
                        .filter(link -> !ELSEWHERE.matcher(link).matches())
                        .map(link -> target(page, link))
                        .filter(file -> file.toString().endsWith(".md") && Files.exists(file))
                        .forEach(next::add);
            }
        }
        return pages().stream()
                .map(Path::normalize)
                .filter(page -> page.startsWith(folder.resolve("docs").normalize()))
                .filter(page -> !page.getParent().endsWith("decisions"))
                .filter(page -> !found.contains(page))
                .toList();
    }

    /** What speaks of anything but Cairn: places on a machine, registries, how it was written. */
    List<String> strangeWords() {
        return pages().stream()
                .flatMap(page -> Stream.of(PLACE, REGISTRY, HOW_IT_WAS_WRITTEN)
                        .flatMap(pattern -> pattern.matcher(text(page)).results())
                        .map(word -> page + ": " + word.group()))
                .toList();
    }

    List<Path> exclaiming() {
        return pages().stream()
                .filter(page -> LINK.matcher(prose(page)).replaceAll("").contains("!"))
                .toList();
    }

    /** Names of settings on the page of configuration, as they are written there. */
    Set<String> settings() {
        return SETTING.matcher(text(folder.resolve("docs/running/configuration.md")))
                .results()
                .map(setting -> setting.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** Where the code names a page, a folder or the number of a decision that is not there. */
    List<String> brokenReferences(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REFERENCE
                            .matcher(text(file))
                            .results()
                            .filter(reference -> reference.group(1) == null
                                    ? !begins(Path.of(reference.group()))
                                    : !begins(Path.of("docs/decisions", reference.group(1))))
                            .map(reference -> file + ": " + reference.group()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a file or folder, or the beginning of its name. */
    private boolean begins(Path page) {
        var file = folder.resolve(page);
        if (Files.exists(file)) {
            return true;
        }
        try (var neighbours = Files.list(file.getParent())) {
            return neighbours.anyMatch(each ->
                    each.getFileName().toString().startsWith(file.getFileName().toString()));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean leadsSomewhere(Path page, String link) {
        if (ELSEWHERE.matcher(link).matches()) {
            return true;
        }
        var file = target(page, link);
        var mark = link.indexOf('#');
        return Files.exists(file)
                && (mark < 0 || headings(file).contains(link.substring(mark + 1).toLowerCase(Locale.ROOT)));
    }

    private static Path target(Path page, String link) {
        var file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    private static List<String> links(Path page) {
        return LINK.matcher(prose(page)).results().map(link -> link.group(3)).toList();
    }

    /** The anchors of a page's headings, as GitHub and most readers make them. */
    private static Set<String> headings(Path page) {
        var slugs = new TreeSet<String>();
        HEADING.matcher(FENCED.matcher(text(page)).replaceAll("")).results().forEach(heading -> {
            var words = LINK.matcher(heading.group(1)).replaceAll("$2").toLowerCase(Locale.ROOT);
            var slug = NOT_IN_A_SLUG.matcher(words).replaceAll("").replace(' ', '-');
            for (var number = 1; !slugs.add(slug); number++) {
                slug = slug.replaceFirst("-\\d+$", "") + "-" + number;
            }
        });
        return slugs;
    }

    /** The page without its code. */
    private static String prose(Path page) {
        return INLINE_CODE.matcher(FENCED.matcher(text(page)).replaceAll("")).replaceAll(" ");
    }

    private static String text(Path page) {
        try (var lines = Files.lines(page)) {
            return lines.collect(joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

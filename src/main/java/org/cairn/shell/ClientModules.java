package org.cairn.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * Our modules for the browser as one, so that a page asks for one file and not for twenty. A module keeps its names to
 * itself; what it exports is handed to those that import it. Only the forms below are understood, any other is refused.
 */
final class ClientModules {

    private static final Pattern IMPORT =
            Pattern.compile("^import (\\{[\\w, ]+}) from \"\\./([\\w-]+)\\.js\";$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?(?:function|class|const) (\\w+))", Pattern.MULTILINE);
    private static final Pattern OTHER_FORM = Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);
    private static final Pattern COMMENT =
            Pattern.compile("^ *(?:/\\*(?:[^*]|\\*(?!/))*+\\*/|//.*)\\n", Pattern.MULTILINE);

    private final Map<String, String> sources;
    private final Map<String, String> wrapped = new LinkedHashMap<>();
    private final List<String> under = new ArrayList<>();

    private ClientModules(Map<String, String> sources) {
        this.sources = sources;
    }

    /** The modules of these names as one script; {@link IllegalStateException} for what it does not understand. */
    static String asOne(Map<String, String> sources) {
        ClientModules modules = new ClientModules(sources);
        sources.keySet().stream().sorted().forEach(modules::add);
        return String.join("", modules.wrapped.values());
    }

    static Map<String, String> read(Resource... files) {
        Map<String, String> sources = new LinkedHashMap<>();
        try {
            for (Resource file : files) {
                String name = Objects.requireNonNull(file.getFilename()).replaceFirst("\\.js$", "");
                sources.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Puts a module behind those that it imports. */
    private void add(String name) {
        if (wrapped.containsKey(name)) {
            return;
        }
        String source = sources.get(name);
        if (source == null || under.contains(name)) {
            throw new IllegalStateException("The module " + name + " is missing, or needs itself.");
        }
        under.add(name);
        IMPORT.matcher(source).results().forEach(each -> add(each.group(2)));
        under.removeLast();
        wrapped.put(name, wrap(name, COMMENT.matcher(source).replaceAll("")));
    }

    private static String wrap(String name, String source) {
        List<String> exported =
                EXPORT.matcher(source).results().map(each -> each.group(2)).toList();
        String body = IMPORT.matcher(source)
                .replaceAll(each -> Matcher.quoteReplacement("const " + each.group(1) + " = " + variable(each) + ";"));
        body = EXPORT.matcher(body).replaceAll("$1");
        Matcher other = OTHER_FORM.matcher(body);
        if (other.find()) {
            throw new IllegalStateException("In the module " + name + " is not understood: " + other.group());
        }
        return "const %s = (() => {\n%s\nreturn { %s };\n})();\n"
                .formatted(variable(name), body.strip(), String.join(", ", exported));
    }

    private static String variable(MatchResult imported) {
        return variable(imported.group(2));
    }

    private static String variable(String name) {
        return "$" + name.replace('-', '_');
    }
}

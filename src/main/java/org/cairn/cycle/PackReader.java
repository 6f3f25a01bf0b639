package org.cairn.cycle;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads one pack file: its letters, its YAML, its shape and its rules. Reports everything that is wrong at once. */
final class PackReader {

    private PackReader() {}

    /**
     * The pack, unless {@code problems} has anything to say about it.
     *
     * @param versions which file holds which version, added to here: no version may be there twice
     */
    static Optional<CyclePack> read(PackFile file, Map<String, String> versions, PackProblems problems) {
        Node root = decode(file.content(), problems)
                .map(text -> compose(text, problems))
                .orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        PackShape.PACK.check("pack", root, problems);
        PackNode pack = new PackNode(root);
        PackRules.check(pack, problems);
        checkVersion(pack, file.name(), versions, problems);
        return problems.none() ? Optional.of(PackBuilder.build(pack)) : Optional.empty();
    }

    private static void checkVersion(PackNode pack, String file, Map<String, String> versions, PackProblems problems) {
        pack.text("id").ifPresent(id -> pack.text("version").ifPresent(version -> {
            String name = "version " + version.value() + " of " + id.value();
            String earlier = versions.putIfAbsent(name, file);
            if (earlier != null) {
                problems.add(version.line(), "There is a " + name + " already, in " + earlier + ".");
            }
        }));
    }

    private static Optional<String> decode(byte[] file, PackProblems problems) {
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(lineAt(text, text.length()), "This is not UTF-8 text.");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static @Nullable Node compose(String text, PackProblems problems) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                problems.add(1, "The file is empty.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(line, "This is not YAML: " + e.getProblem() + ".");
        } catch (ReaderException e) {
            problems.add(lineAt(text, e.getPosition()), "This character is not allowed in YAML.");
        } catch (YAMLException e) {
            problems.add(1, "This is not YAML: " + e.getMessage() + ".");
        }
        return null;
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, Math.min(position, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}

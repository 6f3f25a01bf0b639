package org.cairn.cycle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a value in a pack file has to look like. Reports unknown, missing, repeated and wrongly shaped fields. */
sealed interface PackShape {

    /** The shape of a whole pack; every field is required. */
    PackShape PACK = fields(
            text("id"),
            text("version"),
            text("language"),
            text("title"),
            text("licence"),
            text("attribution"),
            texts("before-you-begin"),
            field("safety", fields(texts("confidentiality"), texts("boundary"), texts("at-risk"))),
            field("stages", new ListOf(stage())),
            field("afterwards", new ListOf(prompt())),
            field("together", fields(texts("guidance"), field("prompts", new ListOf(prompt())))),
            field("ending", fields(field("planned", new ListOf(step())), field("abrupt", new ListOf(step())))),
            field("review", new ListOf(stage())),
            field(
                    "theme",
                    new ListOf(fields(text("id"), text("title"), text("ask"), texts("another-way"), text("help")))));

    /** Reports whatever in {@code node} differs; {@code name} is how the message calls it. */
    void check(String name, Node node, PackProblems problems);

    /** Words, in one scalar. */
    record Text() implements PackShape {
        @Override
        public void check(String name, Node node, PackProblems problems) {
            if (!(node instanceof ScalarNode)) {
                problems.add(PackNode.lineOf(node), "“" + name + "” should be a text.");
            } else if (PackNode.asText(node).findAny().isEmpty()) {
                problems.add(PackNode.lineOf(node), "“" + name + "” is empty.");
            }
        }
    }

    /** A list with at least one item. */
    record ListOf(PackShape item) implements PackShape {
        @Override
        public void check(String name, Node node, PackProblems problems) {
            if (!(node instanceof SequenceNode list)) {
                problems.add(PackNode.lineOf(node), "“" + name + "” should be a list.");
            } else if (list.getValue().isEmpty()) {
                problems.add(PackNode.lineOf(node), "“" + name + "” is empty.");
            } else {
                list.getValue().forEach(value -> item.check(name, value, problems));
            }
        }
    }

    /** Named fields, all required, no others. */
    record Fields(SequencedMap<String, PackShape> known) implements PackShape {
        @Override
        public void check(String name, Node node, PackProblems problems) {
            if (!(node instanceof MappingNode mapping)) {
                problems.add(
                        PackNode.lineOf(node),
                        "“" + name + "” should hold the fields " + String.join(", ", known.keySet()) + ".");
                return;
            }
            Map<String, Integer> seen = new HashMap<>();
            mapping.getValue().forEach(field -> checkField(name, field, seen, problems));
            known.keySet().stream()
                    .filter(key -> !seen.containsKey(key))
                    .forEach(key ->
                            problems.add(PackNode.lineOf(node), "“" + key + "” is missing from “" + name + "”."));
        }

        private void checkField(String name, NodeTuple field, Map<String, Integer> seen, PackProblems problems) {
            int line = PackNode.lineOf(field.getKeyNode());
            String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            PackShape shape = known.get(key);
            Integer earlier = seen.putIfAbsent(key, line);
            if (shape == null) {
                problems.add(
                        line,
                        "“" + key + "” is not a field of “" + name + "”; known are " + String.join(", ", known.keySet())
                                + ".");
            } else if (earlier != null) {
                problems.add(line, "“" + key + "” is already given on line " + earlier + ".");
            } else {
                shape.check(key, field.getValueNode(), problems);
            }
        }
    }

    private static PackShape prompt() {
        return fields(text("id"), text("ask"));
    }

    private static PackShape step() {
        return fields(text("id"), text("title"), text("ask"), text("help"));
    }

    private static PackShape stage() {
        return fields(
                text("id"),
                text("title"),
                text("tagline"),
                field("minutes", fields(text("60"), text("90"), text("120"))),
                field(
                        "guidance",
                        fields(
                                text("purpose"),
                                texts("listen-for"),
                                field("goes-wrong", new ListOf(fields(text("sign"), text("help")))),
                                text("moving-on"))),
                field(
                        "questions",
                        new ListOf(fields(text("id"), text("component"), text("ask"), texts("another-way")))));
    }

    private static Map.Entry<String, PackShape> text(String key) {
        return field(key, new Text());
    }

    private static Map.Entry<String, PackShape> texts(String key) {
        return field(key, new ListOf(new Text()));
    }

    private static Map.Entry<String, PackShape> field(String key, PackShape shape) {
        return Map.entry(key, shape);
    }

    @SafeVarargs
    private static PackShape fields(Map.Entry<String, PackShape>... known) {
        SequencedMap<String, PackShape> fields = new LinkedHashMap<>();
        Arrays.stream(known).forEach(field -> fields.put(field.getKey(), field.getValue()));
        return new Fields(fields);
    }
}

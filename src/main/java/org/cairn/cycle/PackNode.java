package org.cairn.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A forgiving view of a mapping in a pack file: what is missing or of another kind is simply not there, because
 * {@link PackShape} has reported it already. Every scalar is text as it was typed, so {@code no} is never "false".
 */
record PackNode(Node node) {

    int line() {
        return lineOf(node);
    }

    /** The line of this key, or of the mapping when the key is not there. */
    int lineOfKey(String key) {
        return fields(key).map(field -> lineOf(field.getKeyNode())).findFirst().orElse(line());
    }

    Optional<PackText> text(String key) {
        return values(key).flatMap(PackNode::asText).findFirst();
    }

    List<PackText> texts(String key) {
        return items(key).flatMap(PackNode::asText).toList();
    }

    Optional<PackNode> child(String key) {
        return values(key)
                .filter(MappingNode.class::isInstance)
                .map(PackNode::new)
                .findFirst();
    }

    List<PackNode> children(String key) {
        return items(key)
                .filter(MappingNode.class::isInstance)
                .map(PackNode::new)
                .toList();
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static Stream<PackText> asText(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Stream.of(new PackText(scalar.getValue().strip(), lineOf(node)))
                : Stream.empty();
    }

    private Stream<Node> items(String key) {
        return values(key).filter(SequenceNode.class::isInstance).flatMap(list -> ((SequenceNode) list)
                .getValue().stream());
    }

    private Stream<Node> values(String key) {
        return fields(key).map(NodeTuple::getValueNode);
    }

    private Stream<NodeTuple> fields(String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(field -> field.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                : Stream.empty();
    }
}

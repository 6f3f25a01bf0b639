package org.cairn.cycle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.common.HolisticComponent;

/** Turns a pack file in which nothing is wrong into a {@link CyclePack}. */
final class PackBuilder {

    private PackBuilder() {}

    static CyclePack build(PackNode pack) {
        return new CyclePack(
                text(pack, "id"),
                text(pack, "version"),
                Locale.forLanguageTag(text(pack, "language")),
                text(pack, "title"),
                text(pack, "licence"),
                text(pack, "attribution"),
                texts(pack, "before-you-begin"),
                safety(child(pack, "safety")),
                pack.children("stages").stream().map(PackBuilder::stage).toList());
    }

    /** The component that a pack calls by this name, such as "personal-support"; nothing else is understood. */
    static HolisticComponent component(String name) {
        return HolisticComponent.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Safety safety(PackNode safety) {
        return new Safety(texts(safety, "confidentiality"), texts(safety, "boundary"), texts(safety, "at-risk"));
    }

    private static Stage stage(PackNode stage) {
        return new Stage(
                text(stage, "id"),
                text(stage, "title"),
                text(stage, "tagline"),
                guidance(child(stage, "guidance")),
                minutes(child(stage, "minutes")),
                stage.children("questions").stream().map(PackBuilder::question).toList());
    }

    private static Map<Integer, Integer> minutes(PackNode minutes) {
        return Pace.PLANNED_LENGTHS.stream()
                .collect(Collectors.toMap(
                        Function.identity(), length -> Integer.valueOf(text(minutes, length.toString()))));
    }

    private static Guidance guidance(PackNode guidance) {
        return new Guidance(
                text(guidance, "purpose"),
                texts(guidance, "listen-for"),
                guidance.children("goes-wrong").stream()
                        .map(snag -> new Guidance.Snag(text(snag, "sign"), text(snag, "help")))
                        .toList(),
                text(guidance, "moving-on"));
    }

    private static Question question(PackNode question) {
        return new Question(
                text(question, "id"),
                component(text(question, "component")),
                text(question, "ask"),
                texts(question, "another-way"));
    }

    private static String text(PackNode node, String key) {
        return node.text(key).orElseThrow().value();
    }

    private static List<String> texts(PackNode node, String key) {
        return node.texts(key).stream().map(PackText::value).toList();
    }

    private static PackNode child(PackNode node, String key) {
        return node.child(key).orElseThrow();
    }
}

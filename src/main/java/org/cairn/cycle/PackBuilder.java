package org.cairn.cycle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.common.HolisticComponent;

/** Turns a pack file in which nothing is wrong into a {@link CyclePack}. */
final class PackBuilder {

    /** The three components by the names that packs give them, such as "personal-support". */
    static final Map<String, HolisticComponent> COMPONENTS = Collections.unmodifiableMap(components());

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
                pack.children("stages").stream().map(PackBuilder::stage).toList(),
                pack.children("review").stream().map(PackBuilder::stage).toList(),
                pack.children("theme").stream().map(PackBuilder::themeStep).toList(),
                pack.children("afterwards").stream().map(PackBuilder::prompt).toList(),
                together(child(pack, "together")),
                parting(child(pack, "ending")));
    }

    private static Safety safety(PackNode safety) {
        return new Safety(texts(safety, "confidentiality"), texts(safety, "boundary"), texts(safety, "at-risk"));
    }

    private static Together together(PackNode together) {
        return new Together(
                texts(together, "guidance"),
                together.children("prompts").stream().map(PackBuilder::prompt).toList());
    }

    private static Parting parting(PackNode ending) {
        return new Parting(
                ending.children("planned").stream().map(PackBuilder::step).toList(),
                ending.children("abrupt").stream().map(PackBuilder::step).toList());
    }

    private static PartingStep step(PackNode step) {
        return new PartingStep(text(step, "id"), text(step, "title"), text(step, "ask"), text(step, "help"));
    }

    private static Prompt prompt(PackNode prompt) {
        return new Prompt(text(prompt, "id"), text(prompt, "ask"));
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

    private static ThemeStep themeStep(PackNode step) {
        return new ThemeStep(
                text(step, "id"),
                text(step, "title"),
                text(step, "ask"),
                texts(step, "another-way"),
                text(step, "help"));
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
                COMPONENTS.get(text(question, "component")),
                text(question, "ask"),
                texts(question, "another-way"));
    }

    private static Map<String, HolisticComponent> components() {
        Map<String, HolisticComponent> names = new LinkedHashMap<>();
        for (HolisticComponent component : HolisticComponent.values()) {
            names.put(component.name().toLowerCase(Locale.ROOT).replace('_', '-'), component);
        }
        return names;
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

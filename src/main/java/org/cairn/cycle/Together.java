package org.cairn.cycle;

import java.util.List;

/**
 * With what the two look at their relationship itself, every few months.
 *
 * @param guidance what the mentor reads before, in short paragraphs
 * @param prompts what the two ask each other
 */
public record Together(List<String> guidance, List<Prompt> prompts) {

    public Together {
        guidance = List.copyOf(guidance);
        prompts = List.copyOf(prompts);
    }
}

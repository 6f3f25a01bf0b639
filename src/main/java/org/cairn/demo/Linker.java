package org.cairn.demo;

import org.cairn.common.TextVersion;
import org.cairn.demo.Story.Linking;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.Side;
import org.cairn.relationships.RelationshipId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the themes of a story side by side, at work and outside. */
@Component
@Profile("demo")
class Linker {

    private static final TextVersion NOTHING_YET = TextVersion.of("");

    private final MakingLinks links;

    Linker(MakingLinks links) {
        this.links = links;
    }

    void link(RelationshipId relationship, Linking linking) {
        LinkedTheme theme = links.themesOf(relationship).stream()
                .filter(one -> one.strand().says(linking.theme()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No theme is called \"" + linking.theme() + "\"."));
        links.write(theme.id(), Side.AT_WORK, linking.atWork().strip(), NOTHING_YET);
        links.write(theme.id(), Side.OUTSIDE, linking.outside().strip(), NOTHING_YET);
        linking.filed().forEach((words, side) -> theme.noted().stream()
                .filter(noted -> noted.words().startsWith(words))
                .forEach(noted -> links.file(theme.id(), noted.entry(), side)));
    }
}

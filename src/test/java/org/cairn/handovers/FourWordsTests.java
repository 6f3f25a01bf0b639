package org.cairn.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FourWordsTests {

    private final FourWords words = new FourWords(List.of("heather", "yo-yo", "gate", "stone"));

    @Test
    void thereAreEnoughOfThemThatNobodyHitsThemByChance() {
        assertThat(FourWords.LIST).hasSize(7_776).doesNotHaveDuplicates();
        assertThat(FourWords.LIST).allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heather yo-yo gate stone",
                "  Heather, YO-YO, gate; stone. ",
                "heather\nyo-yo\ngate\nstone",
                "heather  yo-yo   gate stone"
            })
    void howeverTheyAreTypedTheyAreTheSame(String typed) {
        assertThat(words.areTyped(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "heather", "yo-yo heather gate stone", "heather yo-yo gate stone stone", "heather gate stone"
            })
    void otherWordsAreNot(String typed) {
        assertThat(words.areTyped(typed)).isFalse();
    }
}

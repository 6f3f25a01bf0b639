package org.cairn.meetings;

import org.cairn.journal.SearchedWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the words of a meeting lie in its entries; the way along the map has none. */
@Configuration(proxyBeanMethods = false)
class MeetingSearchedWords {

    @Bean
    SearchedWords wordsOfAgreements() {
        return new SearchedWords(Agreement.TYPE, "worthwhile", "limits", "ending");
    }

    @Bean
    SearchedWords wordsOfBlocks() {
        return new SearchedWords(Block.TYPE, "what", "keptInPlaceBy");
    }

    @Bean
    SearchedWords wordsOfBlocksThatCameBack() {
        return new SearchedWords(BlockReview.TYPE, "changed");
    }

    @Bean
    SearchedWords wordsOfRoundsWithATheme() {
        return new SearchedWords(ThemeRound.TYPE, "theme", "present", "future", "nextStep");
    }

    @Bean
    SearchedWords wordsOfThemesOnBothSides() {
        return new SearchedWords(ThemeSides.TYPE, "theme", "atWork", "outside");
    }

    @Bean
    SearchedWords wordsOfNotes() {
        return new SearchedWords(Note.TYPE, "text");
    }

    @Bean
    SearchedWords wordsOfClosings() {
        return new SearchedWords(Closing.TYPE, "summary");
    }

    @Bean
    SearchedWords wordsOfReflections() {
        return new SearchedWords(Reflection.TYPE, "words");
    }

    @Bean
    SearchedWords wordsOfRemarks() {
        return new SearchedWords(Remark.TYPE, "words");
    }

    @Bean
    SearchedWords wordsOfStrengths() {
        return new SearchedWords(Capture.Kind.STRENGTH.type(), "words");
    }

    @Bean
    SearchedWords wordsOfThemes() {
        return new SearchedWords(Capture.Kind.THEME.type(), "words");
    }

    @Bean
    SearchedWords wordsOfPossibleGoals() {
        return new SearchedWords(Capture.Kind.POSSIBLE_GOAL.type(), "words");
    }

    @Bean
    SearchedWords wordsOfNotesBetween() {
        return new SearchedWords(BetweenNote.TYPE, "words");
    }

    @Bean
    SearchedWords wordsOfLooks() {
        return new SearchedWords(Look.TYPE, "words");
    }

    @Bean
    SearchedWords noWordsOfWhatWasPutOff() {
        return new SearchedWords(PutOff.TYPE);
    }

    @Bean
    SearchedWords noWordsOfTheWay() {
        return new SearchedWords(Progress.TYPE);
    }
}

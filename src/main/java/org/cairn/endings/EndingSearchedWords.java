package org.cairn.endings;

import org.cairn.journal.SearchedWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the words of an ending lie in its entries. */
@Configuration(proxyBeanMethods = false)
class EndingSearchedWords {

    @Bean
    SearchedWords wordsOfEndings() {
        return new SearchedWords(Ending.TYPE, "words");
    }

    @Bean
    SearchedWords wordsOfProlongations() {
        return new SearchedWords(Prolongation.TYPE, "reason");
    }
}

package org.cairn.goals;

import org.cairn.journal.SearchedWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the words of a goal lie in its entry. */
@Configuration(proxyBeanMethods = false)
class GoalSearchedWords {

    @Bean
    SearchedWords wordsOfGoals() {
        return new SearchedWords(Goal.TYPE, "what", "firstStep", "obstacle", "plan", "support");
    }
}

package org.cairn.goals;

import org.cairn.journal.SearchedWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the words of a goal, and of what was said of it later, lie in their entries. */
@Configuration(proxyBeanMethods = false)
class GoalSearchedWords {

    @Bean
    SearchedWords wordsOfGoals() {
        return new SearchedWords(Goal.TYPE, "what", "firstStep", "obstacle", "plan", "support", "words");
    }

    @Bean
    SearchedWords wordsOfGoalReviews() {
        return new SearchedWords(GoalReview.TYPE, "happened", "learnt", "inTheWay");
    }

    @Bean
    SearchedWords noWordsOfTheOrder() {
        return new SearchedWords(GoalOrder.TYPE);
    }
}

package org.cairn.goals;

import org.cairn.journal.EntryTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a relationship's journal holds of its goals. */
@Configuration(proxyBeanMethods = false)
class GoalEntries {

    @Bean
    EntryTypes entriesOfGoals() {
        return new EntryTypes(Goal.TYPE, GoalOrder.TYPE, GoalReview.TYPE);
    }
}

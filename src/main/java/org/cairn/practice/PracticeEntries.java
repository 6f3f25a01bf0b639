package org.cairn.practice;

import org.cairn.journal.EntryTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a mentor's own journal holds. */
@Configuration(proxyBeanMethods = false)
class PracticeEntries {

    @Bean
    EntryTypes entriesOfPractice() {
        return new EntryTypes(LearningHours.TYPE, LearningPoint.TYPE);
    }
}

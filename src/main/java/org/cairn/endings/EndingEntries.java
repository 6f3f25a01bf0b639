package org.cairn.endings;

import org.cairn.journal.EntryTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a relationship's journal holds of its end. */
@Configuration(proxyBeanMethods = false)
class EndingEntries {

    @Bean
    EntryTypes entriesOfEndings() {
        return new EntryTypes(Ending.TYPE, Prolongation.TYPE);
    }
}

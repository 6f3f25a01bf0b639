package org.cairn.handovers;

import org.cairn.journal.EntryTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What journals hold of hand-overs. */
@Configuration(proxyBeanMethods = false)
class HandOverEntries {

    @Bean
    EntryTypes entriesOfHandOvers() {
        return new EntryTypes(HandOverKey.TYPE, HandOverChoice.TYPE, TakenOver.TYPE);
    }
}

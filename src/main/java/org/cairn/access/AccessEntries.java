package org.cairn.access;

import org.cairn.journal.EntryTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a relationship's journal holds of requests to see all of it. */
@Configuration(proxyBeanMethods = false)
class AccessEntries {

    @Bean
    EntryTypes entriesOfAccess() {
        return new EntryTypes(AccessRequest.TYPE);
    }
}

package org.cairn.relationships.ui;

import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the relationships into the rail. */
@Configuration(proxyBeanMethods = false)
class RelationshipsNavigation {

    private static final int ORDER = 20;

    @Bean
    NavigationEntry relationshipsEntry() {
        return new NavigationEntry("relationships.title", RelationshipsView.class, ORDER);
    }
}

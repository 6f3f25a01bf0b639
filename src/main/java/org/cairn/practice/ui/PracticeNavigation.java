package org.cairn.practice.ui;

import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a mentor's own practice is found in the rail. */
@Configuration(proxyBeanMethods = false)
class PracticeNavigation {

    @Bean
    NavigationEntry practice() {
        return new NavigationEntry("practice.title", PracticeView.class, 30, Icon.COLUMNS);
    }
}

package org.cairn.workshops.ui;

import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the workshops are found in the rail. */
@Configuration(proxyBeanMethods = false)
class WorkshopsNavigation {

    @Bean
    NavigationEntry workshopsEntry() {
        return new NavigationEntry("workshops.title", WorkshopsView.class, 60, Icon.CIRCLE);
    }
}

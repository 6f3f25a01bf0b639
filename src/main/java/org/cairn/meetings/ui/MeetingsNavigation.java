package org.cairn.meetings.ui;

import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the meetings are found in the rail. */
@Configuration(proxyBeanMethods = false)
class MeetingsNavigation {

    @Bean
    NavigationEntry today() {
        return new NavigationEntry("meetings.nav.today", TodayView.class, 10, Icon.SUN);
    }
}

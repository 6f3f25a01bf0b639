package org.cairn.referrals.ui;

import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the directory is found in the rail. */
@Configuration(proxyBeanMethods = false)
class ReferralsNavigation {

    @Bean
    NavigationEntry directory() {
        return new NavigationEntry("referrals.nav", ReferralsView.class, 70, Icon.SIGNPOST);
    }
}

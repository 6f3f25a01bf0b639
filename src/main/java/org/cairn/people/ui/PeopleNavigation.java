package org.cairn.people.ui;

import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about people in the rail. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry("people.people.title", PeopleView.class, 90, Icon.PERSON);
    }

    @Bean
    NavigationEntry accountEntry() {
        return NavigationEntry.atFoot("people.account.title", AccountView.class, 80, Icon.PERSON);
    }
}

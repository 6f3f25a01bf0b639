package org.cairn.shell;

import org.cairn.common.ui.Icon;
import org.cairn.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the help page into the rail. */
@Configuration(proxyBeanMethods = false)
class HelpEntry {

    @Bean
    NavigationEntry help() {
        return NavigationEntry.atFoot("shell.help", HelpView.class, 10, Icon.HELP);
    }
}

package org.cairn.people.joining;

import org.springframework.context.ApplicationContext;

/** What somebody reads on the console. */
public final class PrintedCode {

    private PrintedCode() {}

    public static String of(ApplicationContext cairn) {
        return cairn.getBean(SetUpCode.class).token().value();
    }
}

package org.cairn.browser;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.cairn.testing.PostgreSQLServer;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same first interview on PostgreSQL. */
class FirstInterviewOnAServerTests extends FirstInterviewJourney {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder(
            Map.of("SPRING_PROFILES_ACTIVE", "postgres", "SPRING_DATASOURCE_URL", PostgreSQLServer.emptyDatabase()));

    FirstInterviewOnAServerTests() {
        super(CAIRN);
    }

    @Override
    void look(Page page, String name) {
        // the pages are the same as on the embedded database, where they are looked at
    }
}

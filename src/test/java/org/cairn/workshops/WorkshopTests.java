package org.cairn.workshops;

import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.Nested;

class WorkshopTests {

    @Nested
    @OnH2
    class InAFile extends WorkshopContract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends WorkshopContract {}
}

package org.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.cairn.Cairn;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Cairn.class);

    @Test
    void modulesUseOnlyWhatTheyDeclareAndOnlyEachOthersPublicSide() {
        MODULES.verify();
    }

    @Test
    void theMissionCanBeReadInTheFolderNames() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "common",
                        "vault",
                        "people",
                        "relationships",
                        "journal",
                        "cycle",
                        "goals",
                        "meetings",
                        "referrals",
                        "practice",
                        "access",
                        "workshops",
                        "demo",
                        "shell");
    }
}

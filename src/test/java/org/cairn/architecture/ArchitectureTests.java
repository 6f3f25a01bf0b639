package org.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {
    private static final String SAMPLES = "samples.house";
    private static final JavaClasses CAIRN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cairn");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(SAMPLES);

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchitectureRules.Rule rule) {
        rule.rule().allowEmptyShould(true).check(CAIRN);
    }

    @ParameterizedTest
    @MethodSource("rulesForSamples")
    void theRuleCanFail(ArchitectureRules.Rule rule) {
        assertThat(rule.rule().evaluate(BROKEN).getFailureReport().toString())
                .contains(rule.brokenBy().getSimpleName());
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        assertThat(CAIRN.getPackage("org.cairn").getSubpackages().stream()
                        .flatMap(ArchitectureTests::withSubpackages)
                        .filter(each -> !each.getClasses().isEmpty())
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class)))
                .as("packages without @NullMarked in their package-info.java")
                .isEmpty();
    }

    /** In tests of services something quick stands in for it. */
    @Test
    void passwordsAreStretchedByArgon2AndNothingElse() {
        assertThat(CAIRN.get("org.cairn.vault.Stretching").getAllSubclasses())
                .extracting(JavaClass::getSimpleName)
                .containsExactly("Derivations");
        assertThat(CAIRN.get("org.cairn.people.account.SlowHash").getAllSubclasses())
                .extracting(JavaClass::getSimpleName)
                .containsExactly("Argon2Hash");
    }

    private static Stream<JavaPackage> withSubpackages(JavaPackage each) {
        return Stream.concat(
                Stream.of(each), each.getSubpackages().stream().flatMap(ArchitectureTests::withSubpackages));
    }

    static List<ArchitectureRules.Rule> rules() {
        return ArchitectureRules.of("org.cairn");
    }

    static List<ArchitectureRules.Rule> rulesForSamples() {
        return ArchitectureRules.of(SAMPLES);
    }
}

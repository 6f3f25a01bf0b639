package org.cairn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.util.List;
import org.cairn.common.ui.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import samples.house.CaringManager;
import samples.house.ChattyService;
import samples.house.NamedMenteeInvited;
import samples.house.TimelessClock;
import samples.house.goals.UpwardLooking;
import samples.house.journal.WrittenDown;
import samples.house.ui.EverythingWrongView;
import samples.house.ui.SilentForm;
import samples.house.vault.CuriousVault;
import samples.house.vault.SerializableKeyring;

/** The rules of the house, each with its reason and a sample that breaks it. */
final class ArchitectureRules {
    /** A rule and the class under {@code samples} that proves it can fail. */
    record Rule(ArchRule rule, Class<?> brokenBy) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    private static final DescribedPredicate<JavaClass> STORAGE = assignableTo(Repository.class)
            .or(resideInAnyPackage("org.springframework.jdbc..", "org.springframework.data..", "java.sql.."))
            .as("repositories or a database");

    private ArchitectureRules() {}

    /** The rules for the code below a package. */
    static List<Rule> of(String house) {
        return List.of(
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(house + "..ui..")
                                .should()
                                .dependOnClassesThat(STORAGE)
                                .because("the service is the gate: it checks whose data this is"),
                        EverythingWrongView.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(house + "..ui..", house + ".shell..", house)
                                .should()
                                .dependOnClassesThat(resideInAPackage(house + "..ui..")
                                        .and(not(INTERFACES.and(resideInAPackage(house + ".common.ui")))))
                                .because("what Cairn knows does not depend on how it is shown"),
                        UpwardLooking.class),
                new Rule(
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Service.class)
                                .and()
                                .areDeclaredInClassesThat()
                                .resideOutsideOfPackage(house + ".vault..")
                                .and()
                                .areDeclaredInClassesThat()
                                .areNotAnnotatedWith(PreAuthorize.class)
                                .and()
                                .arePublic()
                                .should()
                                .beAnnotatedWith(PreAuthorize.class)
                                .because("routes only guard navigation; the service is the gate"),
                        ChattyService.class),
                new Rule(
                        constructors()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Service.class)
                                .or()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Route.class)
                                .should()
                                .notBePublic()
                                .because("Spring makes services and views; nobody else should"),
                        ChattyService.class),
                new Rule(
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class)
                                .because("what a class needs stands in its constructor"),
                        ChattyService.class),
                new Rule(
                        noClasses()
                                .should()
                                .haveNameMatching(
                                        ".*(Manager|Helper|Helpers|Util|Utils|Impl|Dto|DTO)|.*\\.(Abstract[A-Z].*|I[A-Z][a-z].*View)")
                                .because("a name says what a thing is in the words of mentoring"),
                        CaringManager.class),
                new Rule(
                        noClasses()
                                .should()
                                .callMethodWhere(target(nameMatching("getStyle"))
                                        .and(target(owner(
                                                resideInAPackage("com.vaadin..").or(resideInAPackage(house + ".."))))))
                                .because("looks live in frontend/styles, where dark mode and print find them"),
                        EverythingWrongView.class),
                new Rule(
                        noClasses()
                                .should()
                                .beAnnotatedWith(CssImport.class)
                                .orShould()
                                .beAnnotatedWith(JsModule.class)
                                .orShould()
                                .beAnnotatedWith(NpmPackage.class)
                                .because("each of these starts a bundle build that wants Node"),
                        EverythingWrongView.class),
                new Rule(
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .should()
                                .beAnnotatedWith(PermitAll.class)
                                .orShould()
                                .beAnnotatedWith(RolesAllowed.class)
                                .orShould()
                                .beAnnotatedWith(AnonymousAllowed.class)
                                .andShould()
                                .bePublic()
                                .because("a page that says nothing about who may open it was forgotten"),
                        EverythingWrongView.class),
                new Rule(
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(house + ".common.ClockConfiguration")
                                .should()
                                .callMethodWhere(Calls.READ_THE_SYSTEM_CLOCK)
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.util.Date")
                                .because("time comes from the Clock, so that a test can set it"),
                        TimelessClock.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(house + ".vault..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAPackage(house + "..").and(not(resideInAPackage(house + ".vault.."))))
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "com.vaadin..", "org.springframework.data..", "org.springframework.web..")
                                .because("the vault has no idea what a goal is, and can be read alone"),
                        CuriousVault.class),
                new Rule(
                        classes()
                                .that()
                                .resideInAPackage(house + ".vault..")
                                .and()
                                .areNotAssignableTo(Throwable.class)
                                .and()
                                .areNotEnums()
                                .should()
                                .notBeAssignableTo(Serializable.class)
                                .because("a key that can be serialised will be, by a session store or a dump"),
                        SerializableKeyring.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        house + ".access..",
                                        house + ".archives..",
                                        house + ".handovers..",
                                        house + ".journal..",
                                        house + ".goals..",
                                        house + ".meetings..",
                                        house + ".endings..",
                                        house + ".relationships..",
                                        house + ".workshops..")
                                .and(Logs.WRITE_LOGS)
                                .should(Logs.knowTheirNeighbours())
                                .because(
                                        "whoever holds what was said writes no logs, and whoever writes logs holds nothing"),
                        WrittenDown.class),
                new Rule(
                        fields().that()
                                .areDeclaredInClassesThat(Events.ARE_EVENTS)
                                .should()
                                .haveRawType(Events.IDS_AND_TIMES)
                                .because("modules tell each other which, never what: an event may be logged or stored"),
                        NamedMenteeInvited.class),
                new Rule(
                        classes()
                                .that(Fields.TAKE_WORDS_THAT_ARE_KEPT)
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName(Visibility.class.getName())
                                .because("who can see it stands on every field that takes words"),
                        SilentForm.class),
                new Rule(
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("RefusalReporter")
                                .and()
                                .doNotHaveSimpleName("SetUpCode")
                                .and()
                                .doNotHaveSimpleName("Terminal")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethod(Throwable.class, "printStackTrace")
                                .because("what is printed cannot be switched off, dated or rotated"),
                        CaringManager.class));
    }
}

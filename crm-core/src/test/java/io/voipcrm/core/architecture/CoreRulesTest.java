package io.voipcrm.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.voipcrm.core.CrmException;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the core's architecture. ArchUnit fails a rule that matches nothing. */
class CoreRulesTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.voipcrm.core");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(CORE);
    }

    @Test
    void featuresHaveNoCycles() {
        check(slices().matching("io.voipcrm.core.(*)..").should().beFreeOfCycles());
    }

    @Test
    void coreSeesTheJdkAndWhatItNamesOnly() {
        check(classes()
                .that()
                .resideOutsideOfPackages("io.voipcrm.core.contact..", "io.voipcrm.core.persistence.jpa..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "io.voipcrm.core.."));
    }

    @Test
    void telephoneNumbersAreReadInContactOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.voipcrm.core.contact..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.i18n.phonenumbers.."));
    }

    @Test
    void onlyTheJpaStoresSeeJakartaPersistence() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.voipcrm.core.persistence.jpa..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.."));
    }

    @Test
    void jpaStoresSeeNothingOfJakartaButPersistence() {
        check(classes()
                .that()
                .resideInAPackage("io.voipcrm.core.persistence.jpa..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "io.voipcrm.core.."));
    }

    @Test
    void nothingDependsOnAStore() {
        for (String store : List.of("io.voipcrm.core.persistence.jpa", "io.voipcrm.core.inmemory")) {
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage(store)
                    .should()
                    .dependOnClassesThat(resideInAPackage(store)));
        }
    }

    @Test
    void featuresDoNotDependOnTheDoor() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "io.voipcrm.core.access",
                        "io.voipcrm.core.activity",
                        "io.voipcrm.core.call",
                        "io.voipcrm.core.contact",
                        "io.voipcrm.core.csv",
                        "io.voipcrm.core.dialling",
                        "io.voipcrm.core.event",
                        "io.voipcrm.core.exchange",
                        "io.voipcrm.core.explanation",
                        "io.voipcrm.core.missed",
                        "io.voipcrm.core.paging",
                        "io.voipcrm.core.presence",
                        "io.voipcrm.core.report",
                        "io.voipcrm.core.session",
                        "io.voipcrm.core.telephony",
                        "io.voipcrm.core.tx",
                        "io.voipcrm.core.user",
                        "io.voipcrm.core.wrapup")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.voipcrm\\.core\\.(Crm|CrmBuilder|Stores)"));
    }

    @Test
    void entitiesStayInside() {
        check(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        for (Class<?> type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            check(noClasses().should().callMethod(type, "now"));
        }
        check(noClasses()
                .that()
                .haveNameNotMatching("io\\.voipcrm\\.core\\.CrmBuilder")
                .should()
                .callMethod(Clock.class, "systemUTC"));
    }

    @Test
    void exceptionsOfTheCoreHaveOneRoot() {
        check(classes().that().haveSimpleNameEndingWith("Exception").should().beAssignableTo(CrmException.class));
    }

    @Test
    void coreStartsNoThreads() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.lang\\.Thread|java\\.util\\.Timer|java\\.util\\.concurrent\\.(Executors|ForkJoinPool)"));
    }
}

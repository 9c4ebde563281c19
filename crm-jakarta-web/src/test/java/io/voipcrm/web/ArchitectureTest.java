package io.voipcrm.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.voipcrm.web.security.OpenToAnyone;
import io.voipcrm.web.wiring.CrmApplication;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String WIRING = "io.voipcrm.web.wiring";
    private static final Pattern STORE =
            Pattern.compile("io\\.voipcrm\\.core\\..*(Repository|Journal|SignInAttempts|DialAttempts|Stores)");

    private static final Pattern ONE_SEGMENT = Pattern.compile("/([a-z-]+|\\{provider})");

    private final JavaClasses web = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.voipcrm.web");

    @Test
    void onlyTheWiringSeesStores() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WIRING)
                .should()
                .dependOnClassesThat(describe(
                        "are stores", type -> STORE.matcher(type.getName()).matches()))
                .check(web);
        classes()
                .that()
                .haveSimpleName("StoresWiring")
                .should()
                .dependOnClassesThat(describe(
                        "are stores", type -> STORE.matcher(type.getName()).matches()))
                .check(web);
    }

    @Test
    void nobodySeesTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WIRING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WIRING)
                .check(web);
    }

    @Test
    void onlyTheWiringSeesPersistenceTransactionsAndMetrics() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WIRING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.eclipse.microprofile.health..",
                        "org.eclipse.microprofile.metrics..",
                        "io.voipcrm.core.persistence..",
                        "io.voipcrm.core.inmemory..")
                .check(web);
    }

    @Test
    void knowsNoProvider() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.twilio..", "io.voipcrm.twilio..", "io.voipcrm.sample..")
                .check(web);
    }

    @Test
    void startsNoThreadsOfItsOwn() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .check(web);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.voipcrm.web.(*)..").should().beFreeOfCycles().check(web);
    }

    @Test
    void everyResourceMethodAsksWhoCallsUnlessItIsOpenToAnyone() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(askWhoCallsUnlessOpen())
                .check(web);
    }

    /** A resource at a longer path hides all others that share its beginning: Jakarta REST never looks back. */
    @Test
    void resourcesShareTheirPathsFirstSegmentAndNothingMore() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<>("have a path of one segment") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String path = type.getAnnotationOfType(Path.class).value();
                        boolean one = ONE_SEGMENT.matcher(path).matches();
                        events.add(new SimpleConditionEvent(type, one, type.getName() + " is at " + path));
                    }
                })
                .check(web);
    }

    @Test
    void everyResourceIsServed() {
        Set<Class<?>> served = new CrmApplication().getClasses();
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<>("be served by the application") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean known = served.contains(type.reflect());
                        events.add(new SimpleConditionEvent(type, known, type.getName() + " is served by nobody"));
                    }
                })
                .check(web);
    }

    private static ArchCondition<JavaMethod> askWhoCallsUnlessOpen() {
        return new ArchCondition<>("take the security context unless open to anyone") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .anyMatch(SecurityContext.class.getName()::equals);
                boolean open = method.isAnnotatedWith(OpenToAnyone.class);
                events.add(new SimpleConditionEvent(method, asks != open, method.getFullName()));
            }
        };
    }
}

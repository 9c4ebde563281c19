package io.voipcrm.twilio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ADAPTER = "io.voipcrm.twilio";
    private static final String SIMULATOR = "io.voipcrm.twilio.simulator..";

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.voipcrm");

    @Test
    void onlyTheAdapterSeesTwiliosLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ADAPTER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.twilio..")
                .check(ours);
    }

    @Test
    void theAdapterSeesCoreAndNeitherSimulatorNorWeb() {
        noClasses()
                .that()
                .resideInAPackage(ADAPTER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SIMULATOR, "io.voipcrm.web..", "io.voipcrm.sample..", "jakarta..")
                .check(ours);
    }

    @Test
    void theSimulatorKnowsNeitherTheCrmNorTwiliosLibrary() {
        noClasses()
                .that()
                .resideInAPackage(SIMULATOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ADAPTER, "io.voipcrm.core..", "io.voipcrm.web..", "com.twilio..", "jakarta..")
                .check(ours);
    }

    @Test
    void coreIsReallyAmongTheClassesLookedAt() {
        assertThat(ours.contain("io.voipcrm.core.telephony.Telephony")).isTrue();
        assertThat(ours.contain("io.voipcrm.twilio.TwilioTelephony")).isTrue();
    }
}

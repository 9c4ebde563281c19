package io.voipcrm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** In the run that leaves Jakarta EE out, it is really out: else that run would prove nothing. */
class WithoutJakartaTest {
    private static final boolean LEFT_OUT = Boolean.getBoolean("voipcrm.without-jakarta");

    @Test
    void classPathHasJakartaPersistenceOnlyInTheRunThatIsMeantToHaveIt() throws ClassNotFoundException {
        String name = "jakarta.persistence.EntityManager";

        if (LEFT_OUT) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
        } else {
            assertThat(Class.forName(name)).isInterface();
        }
    }
}

package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedProduct.class)
class FrozenDatabaseIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api alice = Api.as("alice");

    @Test
    void isToldToComeBackLaterAndServedOnceTheDatabaseAnswersAgain() throws Exception {
        calls().hasStatus(200);
        try (FrozenDatabase frozen = FrozenDatabase.of(SharedProduct.product().dataDirectory())) {
            assertThat(frozen).isNotNull();
            // The first one may wait on a connection that was alive, the others ask for a new one.
            for (int request = 0; request < 3; request++) {
                Answer refused = calls();
                refused.isProblem(503);
                assertThat(refused.header("Retry-After")).isNotBlank();
            }
        }

        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer served = calls();
        while (served.status() == 503 && System.nanoTime() < deadline) {
            served = calls();
        }
        served.hasStatus(200);
    }

    /** No answer in time is a failure. */
    private Answer calls() {
        return alice.send(alice.request("/api/calls").timeout(PATIENCE).GET());
    }
}

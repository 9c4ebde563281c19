package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.twilio.simulator.control.CallView;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A minute after an outage in which three of ten messages were lost, every call is over in the log as it is at the
 * provider: who talked has talked there too, also where each message of it was lost. How many calls there are is the
 * property {@code outage.calls}, and {@code outage.seed} makes another day of it.
 */
class OutageTest {
    private static final int CALLS = Integer.getInteger("outage.calls", 300);

    private static final long SEED = Long.getLong("outage.seed", 42);

    private static final int CONVERGENCE_SECONDS = 60;

    private static final int MEASURED_EVERY_SECONDS = 10;

    private final CallCentre centre = CallCentre.open();
    private final BusyDay day = new BusyDay(centre, 20, CALLS, SEED);

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void everyCallEndsAsItReallyEnded() {
        day.losesThreeOfTenMessages();
        day.passes();
        day.isOver();
        StringBuilder converged = new StringBuilder();
        long begun = System.nanoTime();
        for (int second = 0; second < CONVERGENCE_SECONDS; second += MEASURED_EVERY_SECONDS) {
            converged.append(" %d s: %d;".formatted(second, asTheyReallyWere()));
            centre.time().advance(Duration.ofSeconds(MEASURED_EVERY_SECONDS));
        }
        System.out.printf(
                "[measured] of %d calls (seed %d) were as they really had been, after%s %d s: %d; that took %d ms%n",
                CALLS,
                SEED,
                converged,
                CONVERGENCE_SECONDS,
                asTheyReallyWere(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());

        Map<LegId, CallView> truth = centre.network().control().calls().stream()
                .collect(Collectors.toMap(call -> LegId.of(call.sid()), Function.identity()));
        assertThat(centre.allCalls()).hasSize(CALLS).allSatisfy(call -> {
            assertThat(call.over()).as("%s is over", call).isTrue();
            assertThat(call.progress().outcome()).as("%s", call).contains(outcome(call));
            assertThat(truth.get(call.leg())).isNotNull();
        });
        assertThat(centre.network().control().calls())
                .allMatch(call -> call.status().isTerminal());
    }

    private long asTheyReallyWere() {
        return centre.allCalls().stream()
                .filter(call -> call.progress().outcome().equals(Optional.of(outcome(call))))
                .count();
    }

    private Outcome outcome(Call call) {
        return day.talked(call.id()) ? Outcome.COMPLETED : Outcome.MISSED;
    }
}

package io.voipcrm.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HoldTimeTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static Held held(long sequence, boolean onHold, long second) {
        return new Held(
                CallId.of(1), LegId.of("CA1"), new Party.Customer(), onHold, sequence, START.plusSeconds(second));
    }

    @Test
    void addsUpWhateverTheOrderAndHoweverOftenEachIsTold() {
        List<Held> told = new ArrayList<>(List.of(
                held(1, true, 10), held(2, false, 15), held(3, true, 20), held(3, true, 20), held(4, false, 27)));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(told, new Random(seed));

            assertThat(HoldTime.of(told, Optional.empty())).contains(Duration.ofSeconds(12));
        }
    }

    @Test
    void endsWhenTheCustomerLeaves() {
        assertThat(HoldTime.of(List.of(held(1, true, 10)), Optional.of(START.plusSeconds(40))))
                .contains(Duration.ofSeconds(30));
    }

    @Test
    void isNothingForWhoWasNeverOnHoldOrStillIs() {
        assertThat(HoldTime.of(List.of(), Optional.of(START))).isEmpty();
        assertThat(HoldTime.of(List.of(held(1, true, 10)), Optional.empty())).isEmpty();
        assertThat(HoldTime.of(List.of(held(1, false, 10)), Optional.empty())).isEmpty();
    }
}

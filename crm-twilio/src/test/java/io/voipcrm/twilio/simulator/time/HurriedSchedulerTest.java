package io.voipcrm.twilio.simulator.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HurriedSchedulerTest {

    private final VirtualTime time = new VirtualTime();
    private final HurriedScheduler scheduler = new HurriedScheduler(time, time);
    private final List<String> done = new ArrayList<>();

    @Test
    void runsWhatIsDueSoonInOrderAndOnce() {
        scheduler.schedule(Duration.ofSeconds(20), () -> done.add("second"));
        scheduler.schedule(Duration.ofSeconds(10), () -> done.add("first"));
        scheduler.schedule(Duration.ofSeconds(40), () -> done.add("third"));

        assertThat(scheduler.hurry(Duration.ofSeconds(30))).isEqualTo(2);
        assertThat(done).containsExactly("first", "second");
        time.advance(Duration.ofMinutes(1));
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void runsNothingThatWasCalledOff() {
        scheduler.schedule(Duration.ofSeconds(10), () -> done.add("never")).cancel();

        assertThat(scheduler.hurry(Duration.ofMinutes(1))).isZero();
        time.advance(Duration.ofMinutes(1));
        assertThat(done).isEmpty();
    }
}

package io.voipcrm.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final List<Duration> pauses = new ArrayList<>();
    private double dice = 1;
    private boolean interrupted;
    private final RateLimit limit = new RateLimit(
            4, Duration.ofMillis(300), Duration.ofSeconds(2), this::pause, () -> dice, () -> total().toNanos());

    @Test
    void asksAgainUntilItIsLetThrough() {
        assertThat(limit.within(answering(429, 429, 200))).isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofMillis(300), Duration.ofMillis(600));
    }

    @Test
    void comesBackAtAnotherTimeThanOthersWhoWereRefusedWithIt() {
        dice = 0;
        limit.within(answering(429, 200));

        assertThat(pauses).containsExactly(Duration.ofMillis(150));
    }

    @Test
    void givesUpAfterAFewTries() {
        dice = 0;

        assertThatThrownBy(() -> limit.within(answering(429, 429, 429, 429, 200)))
                .isInstanceOf(ApiException.class);
        assertThat(pauses).hasSize(3);
    }

    @Test
    void beginsNoTryThatWouldComeTooLate() {
        assertThatThrownBy(() -> limit.within(answering(429, 429, 429, 200))).isInstanceOf(ApiException.class);
        assertThat(total()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void asksNothingTwiceThatMayHaveBeenDone() {
        assertThatThrownBy(() -> limit.within(answering(503, 200))).isInstanceOf(ApiException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void stopsWhenItsThreadIsToStop() {
        interrupted = true;

        assertThatThrownBy(() -> limit.within(answering(429, 200))).isInstanceOf(ApiException.class);
    }

    private Supplier<String> answering(Integer... statuses) {
        Iterator<Integer> answers = List.of(statuses).iterator();
        return () -> {
            int status = answers.next();
            if (status != 200) {
                throw new ApiException("no", 20000, "", status, null, null, null, null);
            }
            return "done";
        };
    }

    private boolean pause(Duration time) {
        pauses.add(time);
        return !interrupted;
    }

    private Duration total() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }
}

package io.voipcrm.core.dialling;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link DialAttempts} keeps to. */
public abstract class DialAttemptsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final UserId ANNA = UserId.of(7);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private Optional<Instant> noted(UserId user, Instant at, int limit) {
        return stores().transactions().required(() -> stores().dialAttempts().note(user, at, limit, WINDOW));
    }

    @Test
    void notesUpToTheLimit() {
        assertThat(noted(ANNA, NOW, 2)).isEmpty();
        assertThat(noted(ANNA, NOW.plusSeconds(1), 2)).isEmpty();
        assertThat(noted(ANNA, NOW.plusSeconds(2), 2)).contains(NOW.plus(WINDOW));
    }

    @Test
    void doesNotCountWhatItRefused() {
        noted(ANNA, NOW, 1);
        noted(ANNA, NOW.plusSeconds(59), 1);

        assertThat(noted(ANNA, NOW.plus(WINDOW), 1)).isEmpty();
    }

    @Test
    void leavesRoomAgainWhenTheOldestIsOutOfTheWindow() {
        noted(ANNA, NOW, 2);
        noted(ANNA, NOW.plusSeconds(30), 2);

        assertThat(noted(ANNA, NOW.plusSeconds(60), 2)).isEmpty();
        assertThat(noted(ANNA, NOW.plusSeconds(61), 2)).contains(NOW.plusSeconds(90));
    }

    @Test
    void holdsALimitThatWasLowered() {
        for (int i = 0; i < 5; i++) {
            noted(ANNA, NOW.plusSeconds(i), 5);
        }

        assertThat(noted(ANNA, NOW.plusSeconds(10), 2))
                .contains(NOW.plusSeconds(3).plus(WINDOW));
    }

    @Test
    void countsEachUserAlone() {
        noted(ANNA, NOW, 1);

        assertThat(noted(UserId.of(8), NOW, 1)).isEmpty();
    }

    @Test
    void letsNoMoreThroughOfManyAtOnce() {
        var outcomes = Together.run(8, i -> noted(ANNA, NOW, 3));

        assertThat(Together.failures(outcomes)).isEmpty();
        assertThat(Together.results(outcomes).stream().filter(Optional::isEmpty))
                .hasSize(3);
    }
}

package io.voipcrm.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.session.SignInAttempts.Failures;
import io.voipcrm.core.testing.Together;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link SignInAttempts} keeps to. */
public abstract class SignInAttemptsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private int failed(String key, Instant at) {
        return stores().transactions()
                .required(() -> stores().signInAttempts().recordFailure(key, at, at.minus(WINDOW)));
    }

    private Failures failures(String key, Instant now) {
        return stores().transactions().required(() -> stores().signInAttempts().failuresSince(key, now.minus(WINDOW)));
    }

    @Nested
    class RecordFailure {
        @Test
        void countsThisOneAndThoseBefore() {
            assertThat(failed("account:anna", NOW)).isEqualTo(1);
            assertThat(failed("account:anna", NOW)).isEqualTo(2);
            assertThat(failed("account:anna", NOW.plusSeconds(1))).isEqualTo(3);
        }

        @Test
        void countsEachKeyByItself() {
            failed("account:anna", NOW);

            assertThat(failed("account:bert", NOW)).isEqualTo(1);
        }

        @Test
        void leavesOutWhatIsTooOld() {
            failed("account:anna", NOW);

            assertThat(failed("account:anna", NOW.plus(WINDOW).plusMillis(1))).isEqualTo(1);
        }

        @Test
        void missesNoneOfManyAtOnce() {
            Together.run(8, i -> failed("account:anna", NOW));

            assertThat(failures("account:anna", NOW).count()).isEqualTo(8);
        }
    }

    @Nested
    class FailuresSince {
        @Test
        void saysHowManyAndWhenTheLatestWas() {
            failed("account:anna", NOW);
            failed("account:anna", NOW.plusSeconds(5));

            assertThat(failures("account:anna", NOW.plusSeconds(10))).isEqualTo(new Failures(2, NOW.plusSeconds(5)));
        }

        @Test
        void isNothingForAKeyWithoutFailures() {
            assertThat(failures("account:anna", NOW)).isEqualTo(new Failures(0, Instant.EPOCH));
        }
    }

    @Nested
    class Clear {
        @Test
        void forgetsThatKeyOnly() {
            failed("account:anna", NOW);
            failed("account:bert", NOW);

            stores().transactions().required(() -> stores().signInAttempts().clear("account:anna"));

            assertThat(failures("account:anna", NOW).count()).isZero();
            assertThat(failures("account:bert", NOW).count()).isEqualTo(1);
        }
    }
}

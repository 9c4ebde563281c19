package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.voipcrm.core.telephony.CallInstruction.SayNobodyAvailable;
import io.voipcrm.core.user.Extension;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every {@link Telephony} with credentials keeps to. */
public abstract class TelephonyContract {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** One with credentials, that reaches its provider; the same one all through a test. */
    protected abstract Telephony telephony();

    /** What it takes its times from. */
    protected abstract Clock clock();

    /** A leg that the provider has never heard of or that is over, which comes to the same. */
    protected abstract LegId legThatIsOver();

    @Test
    void hasANameThatFitsIntoAPath() {
        assertThat(telephony().provider()).matches("[a-z0-9-]+");
    }

    @Test
    void isConfigured() {
        assertThat(telephony().configured()).isTrue();
    }

    @Test
    void givesATokenThatLivesAsLongAsAskedFor() {
        ClientToken token = telephony().clientToken(Extension.of("201"), Duration.ofHours(1));

        assertThat(token.token()).isNotBlank();
        assertThat(token.expiresAt())
                .isBetween(
                        clock().instant().plus(Duration.ofHours(1)).minus(SECOND),
                        clock().instant().plus(Duration.ofHours(1)).plus(SECOND));
    }

    @Test
    void givesEveryColleagueATokenOfTheirOwn() {
        String alice = telephony().clientToken(Extension.of("201"), SECOND).token();
        String bob = telephony().clientToken(Extension.of("202"), SECOND).token();

        assertThat(alice).isNotEqualTo(bob);
    }

    @Test
    void printsNoToken() {
        ClientToken token = telephony().clientToken(Extension.of("201"), SECOND);

        assertThat(token.toString()).doesNotContain(token.token());
    }

    @Test
    void leavesALegThatIsOverAlone() {
        assertThatCode(() -> telephony().hangUp(legThatIsOver())).doesNotThrowAnyException();
        assertThatCode(() -> telephony().redirect(legThatIsOver(), new SayNobodyAvailable()))
                .doesNotThrowAnyException();
    }
}

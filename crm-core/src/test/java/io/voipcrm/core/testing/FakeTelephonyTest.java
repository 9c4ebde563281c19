package io.voipcrm.core.testing;

import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The stand-in that other tests rely on keeps the contract too. */
class FakeTelephonyTest extends TelephonyContract {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    private final FakeTelephony telephony = new FakeTelephony(clock);

    @Override
    protected Telephony telephony() {
        return telephony;
    }

    @Override
    protected Clock clock() {
        return clock;
    }

    @Override
    protected LegId legThatIsOver() {
        return LegId.of("over");
    }
}

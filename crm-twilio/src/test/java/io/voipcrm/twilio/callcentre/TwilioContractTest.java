package io.voipcrm.twilio.callcentre;

import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** The adapter with the local network behind it. */
class TwilioContractTest extends TelephonyContract {
    private final CallCentre centre = CallCentre.open();

    @AfterEach
    void close() {
        centre.close();
    }

    @Override
    protected Telephony telephony() {
        return centre.telephony();
    }

    @Override
    protected Clock clock() {
        return centre.time();
    }

    @Override
    protected LegId legThatIsOver() {
        return LegId.of("CA" + "f".repeat(32));
    }
}

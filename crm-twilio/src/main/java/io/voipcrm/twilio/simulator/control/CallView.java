package io.voipcrm.twilio.simulator.control;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Direction;
import java.time.Duration;

/** A call as it was when somebody looked: the network's truth to compare a product with. */
public record CallView(String sid, Direction direction, String from, String to, CallStatus status, Duration talked) {

    static CallView of(Call call) {
        return new CallView(
                call.sid(),
                call.parties().direction(),
                call.parties().from(),
                call.parties().to(),
                call.status(),
                call.talked());
    }
}

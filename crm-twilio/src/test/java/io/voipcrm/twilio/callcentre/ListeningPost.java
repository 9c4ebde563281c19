package io.voipcrm.twilio.callcentre;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.twilio.TwilioSettings;
import io.voipcrm.twilio.TwilioTelephony;
import io.voipcrm.twilio.TwilioWebhooks;
import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.junit.HttpDoor;
import io.voipcrm.twilio.simulator.rest.RestRequest;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The adapter and the telephone network without a CRM between them: customers wait, and everything told is kept. */
final class ListeningPost implements AutoCloseable {
    private final VirtualTime time = new VirtualTime();
    private final List<TelephonyEvent> told = Collections.synchronizedList(new ArrayList<>());
    private final List<RestRequest> asked = Collections.synchronizedList(new ArrayList<>());
    private final TelephoneNetwork network;
    private final HttpDoor rest;
    private final TwilioTelephony telephony;
    private long calls;

    ListeningPost() {
        rest = HttpDoor.open(request -> {
            asked.add(request);
            return network().rest().handle(request);
        });
        TwilioSettings settings = TwilioSettings.of(() -> Optional.of(CallCentre.ACCOUNT), URI.create(CallCentre.BASE))
                .withRestBase(rest.address())
                .withClock(time);
        telephony = new TwilioTelephony(settings);
        network = new TelephoneNetwork(
                CallCentre.account(), time, time, new WebhookDoor(new TwilioWebhooks(settings), this::take, time));
    }

    VirtualTime time() {
        return time;
    }

    TelephoneNetwork network() {
        return network;
    }

    TwilioTelephony telephony() {
        return telephony;
    }

    List<TelephonyEvent> told() {
        return told;
    }

    /** What the adapter has asked the network for. */
    List<RestRequest> asked() {
        return asked;
    }

    @Override
    public void close() {
        telephony.close();
        rest.close();
    }

    private CallInstruction take(ReceivedEvent received) {
        told.add(received.event());
        if (received.event() instanceof TelephonyEvent.CallArrived) {
            return new CallInstruction.WaitForAgent(CallId.of(++calls));
        }
        return received.event() instanceof TelephonyEvent.WaitPolled
                ? new CallInstruction.PlayHoldMusic()
                : new CallInstruction.Nothing();
    }
}

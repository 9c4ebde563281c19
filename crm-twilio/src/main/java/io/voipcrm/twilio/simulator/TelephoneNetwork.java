package io.voipcrm.twilio.simulator;

import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.control.http.ControlApi;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.frame.RecordedFrames;
import io.voipcrm.twilio.simulator.phone.PhoneConnection;
import io.voipcrm.twilio.simulator.phone.PhoneHub;
import io.voipcrm.twilio.simulator.rest.RestApi;
import io.voipcrm.twilio.simulator.signal.SignalConnection;
import io.voipcrm.twilio.simulator.signal.SignalHub;
import io.voipcrm.twilio.simulator.time.Scheduler;
import io.voipcrm.twilio.simulator.token.AccessTokens;
import io.voipcrm.twilio.simulator.webhook.HttpSender;
import io.voipcrm.twilio.simulator.webhook.WebhookClient;
import java.time.Clock;

/**
 * A whole telephone network for one account: browsers and telephone pages connect to it, it sends
 * webhooks to the application and answers its REST calls. It has no threads of its own and no
 * sockets; the host binds it to both. Several networks may live in one JVM. Safe for use by several
 * threads.
 */
public final class TelephoneNetwork {

    private final SignalHub signal;
    private final PhoneHub phones;
    private final RestApi rest;
    private final NetworkControl control;
    private final ControlApi controlApi;

    public TelephoneNetwork(NetworkAccount account, Clock clock, Scheduler scheduler, HttpSender sender) {
        WebhookClient webhooks = new WebhookClient(account.authToken(), sender, scheduler, clock);
        RecordedFrames frames = new RecordedFrames(clock);
        Exchange exchange = new Exchange(account, clock, scheduler, webhooks);
        signal = new SignalHub(exchange, new AccessTokens(account, clock), frames);
        phones = new PhoneHub(exchange, frames);
        rest = new RestApi(exchange);
        control = new NetworkControl(exchange, signal, phones, rest.faults(), webhooks, frames);
        controlApi = new ControlApi(control);
    }

    /** A browser opened the signalling socket. */
    public SignalConnection openSignal(FrameSink sink) {
        return signal.open(sink);
    }

    /** A telephone page opened its socket. */
    public PhoneConnection openPhone(FrameSink sink) {
        return phones.open(sink);
    }

    public RestApi rest() {
        return rest;
    }

    public NetworkControl control() {
        return control;
    }

    /** The same as {@link #control()} for whoever comes by HTTP; to be bound for this machine only. */
    public ControlApi controlApi() {
        return controlApi;
    }
}

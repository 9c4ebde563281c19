package io.voipcrm.twilio.simulator.control;

import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.exchange.Alert;
import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.frame.FrameRecord;
import io.voipcrm.twilio.simulator.frame.RecordedFrames;
import io.voipcrm.twilio.simulator.phone.PhoneHub;
import io.voipcrm.twilio.simulator.rest.RestFaults;
import io.voipcrm.twilio.simulator.signal.SignalHub;
import io.voipcrm.twilio.simulator.webhook.Delivery;
import io.voipcrm.twilio.simulator.webhook.WebhookClient;
import io.voipcrm.twilio.simulator.webhook.WebhookFaults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The hand behind the network, for tests and demonstrations. Safe for use by several threads. */
public final class NetworkControl {

    private final Exchange exchange;
    private final SignalHub signal;
    private final PhoneHub phones;
    private final RestFaults restFaults;
    private final WebhookClient webhooks;
    private final RecordedFrames frames;
    private final Map<String, ScriptedCallee> callees = new ConcurrentHashMap<>();

    public NetworkControl(
            Exchange exchange,
            SignalHub signal,
            PhoneHub phones,
            RestFaults restFaults,
            WebhookClient webhooks,
            RecordedFrames frames) {
        this.exchange = exchange;
        this.signal = signal;
        this.phones = phones;
        this.restFaults = restFaults;
        this.webhooks = webhooks;
        this.frames = frames;
        exchange.directory().add(address -> Optional.ofNullable(callees.get(address))
                .filter(callee -> callee.reaction() != ScriptedCallee.Reaction.FAILS)
                .map(callee -> call -> ScriptedLine.of(exchange, call, callee)));
        StandInNumbers.takeCalls(this);
    }

    /** A scripted customer calls the company's first number; the call's sid. */
    public String customerCalls(ScriptedCustomer customer) {
        return customerCalls(customer, exchange.account().numbers().get(0));
    }

    /** A scripted customer calls one of the company's numbers; the call's sid. */
    public String customerCalls(ScriptedCustomer customer, CompanyNumber number) {
        return exchange.ask(() -> exchange.calls()
                .toCompany(customer.number(), number, call -> ScriptedLine.of(exchange, call, customer))
                .sid());
    }

    /** A scripted customer calls the company's number that is written like this; empty if it has none like this. */
    public Optional<String> customerCalls(ScriptedCustomer customer, String company) {
        return exchange.account().number(company).map(number -> customerCalls(customer, number));
    }

    /** From now on, calls to this number are taken like that. */
    public void whenCalled(String number, ScriptedCallee callee) {
        callees.put(number, callee);
    }

    /** The far end of a call hangs up; without effect on an ended call. */
    public void hangUp(String callSid) {
        exchange.perform(() -> exchange.calls().find(callSid).ifPresent(Call::hungUp));
    }

    /** All calls, oldest first. */
    public List<CallView> calls() {
        return exchange.ask(
                () -> exchange.calls().all().stream().map(CallView::of).toList());
    }

    public Optional<CallView> call(String callSid) {
        return exchange.ask(() -> exchange.calls().find(callSid).map(CallView::of));
    }

    /** All conferences, oldest first. */
    public List<ConferenceView> conferences() {
        return exchange.ask(() ->
                exchange.conferences().all().stream().map(ConferenceView::of).toList());
    }

    /** The numbers of the telephone pages that are open. */
    public List<String> telephonePages() {
        return phones.numbers();
    }

    /**
     * Lets happen at once what the network would do within that time: stop ringing, give up a lost leg, end a scripted
     * talk. The clock stays as it is.
     *
     * @return how much that was; 0 for a network whose scheduler keeps no list
     */
    public int hurry(Duration time) {
        return exchange.hurry(time);
    }

    /** The frames that passed, oldest first. */
    public List<FrameRecord> frames() {
        return frames.entries();
    }

    /** The webhooks that were sent, oldest first. */
    public List<Delivery> webhooks() {
        return webhooks.deliveries();
    }

    /** What the application did wrong, oldest first. */
    public List<Alert> alerts() {
        return exchange.alerts();
    }

    /** What goes wrong with webhooks. */
    public WebhookFaults webhookFaults() {
        return webhooks.faults();
    }

    /** What goes wrong with REST requests. */
    public RestFaults restFaults() {
        return restFaults;
    }

    /** The browsers' sockets, and what goes wrong with them. */
    public SignalHub signalling() {
        return signal;
    }
}

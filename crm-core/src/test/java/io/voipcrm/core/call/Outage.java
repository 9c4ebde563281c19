package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.user.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Made-up calls of a few minutes as they really were: what the provider tells of them, and what it knows if asked. */
final class Outage {
    /**
     * A message of the provider.
     *
     * @param request whether the provider waits for the answer, so that it can't get lost
     */
    record Message(TelephonyEvent event, boolean request) {}

    private final List<Message> messages = new ArrayList<>();
    private final List<LegReport> reports = new ArrayList<>();
    private final Random random;
    private final Instant start;

    Outage(long seed, Instant start) {
        this.random = new Random(seed);
        this.start = start;
    }

    /** Everything there is to tell, in the order in which it happened. */
    List<Message> messages() {
        messages.sort(Comparator.comparing(message -> message.event().at()));
        return messages;
    }

    List<LegReport> reports() {
        return reports;
    }

    /** A call that the agent answers, and some of which are put on hold. */
    void answered(int number, User agent) {
        CallId call = CallId.of(number);
        LegId customer = LegId.of("CA-" + number);
        LegId browser = LegId.of("CB-" + number);
        Party.Agent party = new Party.Agent(agent.id());
        Instant arrival = start.plusSeconds(number);
        Instant joined = arrival.plusSeconds(4);
        Instant end = joined.plusSeconds(20 + random.nextInt(60));
        arrives(customer, arrival);
        tell(new Joined(call, customer, new Party.Customer(), 1, arrival.plusSeconds(1)));
        ask(new BrowserDialled(browser, agent.extension(), Optional.of(call), arrival.plusSeconds(3)));
        tell(new Joined(call, browser, party, 2, joined));
        if (random.nextBoolean()) {
            tell(new Held(call, customer, new Party.Customer(), true, 3, joined.plusSeconds(5)));
            tell(new Held(call, customer, new Party.Customer(), false, 4, joined.plusSeconds(9)));
        }
        tell(new Left(call, customer, new Party.Customer(), 5, end));
        tell(new ConferenceEnded(call, end));
        tell(new Left(call, browser, party, 6, end));
        over(customer, arrival, end);
        over(browser, joined, end);
    }

    /** A call whose customer gives up. */
    void abandoned(int number) {
        CallId call = CallId.of(number);
        LegId customer = LegId.of("CA-" + number);
        Instant arrival = start.plusSeconds(number);
        Instant end = arrival.plusSeconds(8);
        arrives(customer, arrival);
        tell(new Joined(call, customer, new Party.Customer(), 1, arrival.plusSeconds(1)));
        tell(new Left(call, customer, new Party.Customer(), 2, end));
        over(customer, arrival, end);
    }

    private void arrives(LegId customer, Instant at) {
        ask(new CallArrived(customer, Optional.of(CUSTOMER), COMPANY, at));
    }

    private void over(LegId leg, Instant answered, Instant end) {
        LegEnd how = LegEnd.of(LegEnd.How.COMPLETED);
        tell(new LegEnded(Optional.empty(), leg, Optional.empty(), how, end));
        reports.add(new LegReport(leg, Optional.of(answered), Optional.of(end), Optional.of(how)));
    }

    private void tell(TelephonyEvent event) {
        messages.add(new Message(event, false));
    }

    private void ask(TelephonyEvent event) {
        messages.add(new Message(event, true));
    }
}

package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.twilio.TwilioTelephony;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.control.StandInNumbers;
import io.voipcrm.twilio.simulator.rest.OpenApiOracle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the adapter asks for follows Twilio's published OpenAPI description. Runs only where the property {@code
 * twilio.openapi} names that file, which is not part of this project.
 */
class AdapterOpenApiTest {
    private static final CallId CALL = CallId.of(1);

    private final OpenApiOracle oracle = OpenApiOracle.read(Path.of(System.getProperty("twilio.openapi", "")));
    private final ListeningPost post = new ListeningPost();
    private final TwilioTelephony telephony = post.telephony();
    private final LegId customer = customerCalls();

    @AfterEach
    void everythingThatWasAskedForIsDescribed() {
        post.close();
        assertThat(post.asked()).isNotEmpty().allSatisfy(oracle::acceptsRequest);
    }

    @Test
    void dialling() {
        for (Party party : List.of(new Party.Customer(), new Party.Guest(1))) {
            telephony.dial(new DialRequest(
                    CALL,
                    party,
                    PhoneNumber.of(StandInNumbers.PICKS_UP),
                    PhoneNumber.of(CallCentre.COMPANY),
                    Duration.ofSeconds(30),
                    Duration.ofHours(1)));
        }
    }

    @Test
    void holdingAndMuting() {
        for (boolean on : new boolean[] {true, false}) {
            telephony.hold(CALL, customer, on);
            telephony.mute(CALL, customer, on);
        }
    }

    @Test
    void redirectingAndHangingUp() {
        telephony.redirect(customer, new CallInstruction.SayNobodyAvailable());
        telephony.hangUp(customer);
    }

    @Test
    void lookingUpAFewAndMany() {
        List<LegId> legs = new ArrayList<>(List.of(customer));
        telephony.lookUp(legs);
        for (int i = 0; i < 30; i++) {
            legs.add(customerCalls());
        }
        assertThat(telephony.lookUp(legs)).hasSize(31);
    }

    private LegId customerCalls() {
        String leg = post.network().control().customerCalls(ScriptedCustomer.calling(CallCentre.CUSTOMER));
        post.time().settle();
        return LegId.of(leg);
    }
}

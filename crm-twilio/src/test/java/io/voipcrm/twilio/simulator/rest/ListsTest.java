package io.voipcrm.twilio.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallReader;
import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.TwilioClient;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long lists come in pages, and only what is asked for. */
class ListsTest {

    private final TestNetwork network = new TestNetwork();
    private final TwilioRestClient twilio = TwilioClient.of(network);
    private final List<String> newestFirst = new ArrayList<>();

    @BeforeEach
    void fiveCustomersCalledAMinuteApart() {
        network.application().answers("/voice", "<Response><Pause length='600'/></Response>");
        for (int i = 0; i < 5; i++) {
            newestFirst.add(network.control().customerCalls(ScriptedCustomer.calling("+4670000000" + i)));
            network.time().advance(Duration.ofMinutes(1));
        }
        Collections.reverse(newestFirst);
    }

    @Test
    void twiliosClientReadsPageAfterPageNewestFirst() {
        assertThat(sids(new CallReader(TestAccount.ACCOUNT_SID).setPageSize(2L)))
                .isEqualTo(newestFirst);
    }

    @Test
    void theFilterHoldsForAllPages() {
        ZonedDateTime threeMinutesAgo =
                network.time().instant().minus(Duration.ofMinutes(3)).atZone(ZoneOffset.UTC);

        assertThat(sids(new CallReader(TestAccount.ACCOUNT_SID).setPageSize(1L).setStartTimeAfter(threeMinutesAgo)))
                .isEqualTo(newestFirst.subList(0, 3));
        assertThat(sids(new CallReader(TestAccount.ACCOUNT_SID).setPageSize(1L).setStartTimeBefore(threeMinutesAgo)))
                .isEqualTo(newestFirst.subList(2, 5));
        assertThat(sids(new CallReader(TestAccount.ACCOUNT_SID).setFrom("+46700000001")))
                .isEqualTo(newestFirst.subList(3, 4));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        RestAnswer answer = network.rest("GET", "/Calls.json", Map.of("StartTime>", "yesterday"));

        assertThat(answer.status()).isEqualTo(400);
    }

    private List<String> sids(CallReader reader) {
        List<String> sids = new ArrayList<>();
        for (Call call : reader.read(twilio)) {
            sids.add(call.getSid());
        }
        return sids;
    }
}

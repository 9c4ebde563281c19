package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallControlContract;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.control.StandInNumbers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** The adapter with the local network behind it. */
class TwilioContractTest extends CallControlContract {
    private final ListeningPost post = new ListeningPost();

    @AfterEach
    void nothingWentWrongOnTheWay() {
        post.close();
        assertThat(post.network().control().alerts()).isEmpty();
    }

    @Override
    protected Telephony telephony() {
        return post.telephony();
    }

    @Override
    protected Clock clock() {
        return post.time();
    }

    @Override
    protected LegId legThatIsOver() {
        return LegId.of("CA" + "f".repeat(32));
    }

    @Override
    protected Waiting customerWaits() {
        String leg = post.network().control().customerCalls(ScriptedCustomer.calling(CallCentre.CUSTOMER));
        post.time().settle();
        return new Waiting(CallId.of(1), LegId.of(leg));
    }

    @Override
    protected PhoneNumber ownNumber() {
        return PhoneNumber.of(CallCentre.COMPANY);
    }

    @Override
    protected PhoneNumber numberThatAnswers() {
        return PhoneNumber.of(StandInNumbers.PICKS_UP);
    }

    @Override
    protected PhoneNumber numberThatIsBusy() {
        return PhoneNumber.of(StandInNumbers.BUSY);
    }

    @Override
    protected PhoneNumber numberThatNeverAnswers() {
        return PhoneNumber.of(StandInNumbers.NEVER_ANSWERS);
    }

    @Override
    protected PhoneNumber numberNotInService() {
        return PhoneNumber.of(StandInNumbers.NOT_IN_SERVICE);
    }

    @Override
    protected void pass(Duration time) {
        post.time().advance(time);
    }

    @Override
    protected List<TelephonyEvent> told() {
        return post.told();
    }
}

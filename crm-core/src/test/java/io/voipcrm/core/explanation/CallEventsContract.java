package io.voipcrm.core.explanation;

import static io.voipcrm.core.testing.Examples.aRingingCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link CallEvents} keeps to. */
public abstract class CallEventsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private void logged(CallEvent event) {
        stores().transactions().required(() -> stores().eventLog().append(event));
    }

    private List<LoggedEvent> of(CallId call, int limit) {
        return stores().transactions().required(() -> stores().callEvents().of(call, limit));
    }

    @Test
    void areThoseOfTheCallOldestFirst() {
        Call call = call("CA1");
        Call other = call("CA2");
        CallEvent rings = new CallRinging(call);
        CallEvent declined = new CallDeclined(call.id(), UserId.of(7));
        CallEvent over = new CallEnded(call);
        logged(rings);
        logged(new CallRinging(other));
        logged(declined);
        logged(over);

        assertThat(of(call.id(), 10)).extracting(LoggedEvent::event).containsExactly(rings, declined, over);
        assertThat(of(call.id(), 2)).extracting(LoggedEvent::event).containsExactly(rings, declined);
        assertThat(of(CallId.of(987_654), 10)).isEmpty();
    }

    private Call call(String leg) {
        return stores().transactions().required(() -> stores().calls().add(aRingingCall(leg, NOW, UserId.of(7))));
    }
}

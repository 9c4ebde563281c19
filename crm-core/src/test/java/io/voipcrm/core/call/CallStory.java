package io.voipcrm.core.call;

import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;

/** A CRM in memory, and the steps that the stories about calls have in common. */
abstract class CallStory {
    static final Duration LEASE = CallSettings.usual().claimLease();
    static final Duration REJOIN_TIME = CallSettings.usual().rejoinTime();
    static final Duration RING_TIME = CallSettings.usual().ringTime();

    final TestCrm crm = TestCrm.inMemory();
    final CallService calls = crm.crm().calls();

    final Call arrived() {
        crm.arrives("CA1");
        crm.customerJoins(crm.call("CA1"));
        return crm.call("CA1");
    }

    final AnswerResult answers(User agent, Call call) {
        return calls.answer(crm.actor(agent), call.id());
    }

    final Call now(Call call) {
        return crm.call(call.id());
    }

    /** The agent takes the call and comes in with that leg. */
    final void comesIn(User agent, Call call, String leg) {
        answers(agent, call);
        crm.dials(agent, call, LegId.of(leg));
        crm.joins(call, LegId.of(leg), new Party.Agent(agent.id()));
    }

    static Party party(User agent) {
        return new Party.Agent(agent.id());
    }

    final Call talking(User agent) {
        Call call = arrived();
        answers(agent, call);
        crm.dials(agent, call);
        crm.joins(agent, call);
        return crm.call(call.id());
    }
}

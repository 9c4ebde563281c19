package io.voipcrm.twilio.callcentre;

import io.voipcrm.core.call.AnswerResult;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import io.voipcrm.twilio.simulator.webhook.WebhookFaults;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Customers call all day, and agents take what they can; who really talked is known here, whatever the CRM hears. */
final class BusyDay {
    private static final int CALLS_PER_SECOND = 4;

    private final CallCentre centre;
    private final NetworkControl control;
    private final int calls;
    private final Random dice;
    private final List<Agent> agents = new ArrayList<>();
    private final Deque<CallId> ringing = new ArrayDeque<>();
    private final Set<String> talked = new HashSet<>();

    BusyDay(CallCentre centre, int agents, int calls, long seed) {
        this.centre = centre;
        this.dice = new Random(seed);
        this.control = centre.network().control();
        this.calls = calls;
        for (int i = 0; i < agents; i++) {
            this.agents.add(centre.agent("Agent " + i, String.valueOf(300 + i)).goesOnline());
        }
        centre.crm().events().subscribe(logged -> {
            if (logged.event() instanceof CallEvent.CallRinging ring) {
                ringing.add(ring.call().id());
            }
        });
    }

    /** Also looks at every message, lost or not: what it tells is the truth. */
    void losesThreeOfTenMessages() {
        control.webhookFaults().drop(this::isLost, WebhookFaults.ALWAYS);
    }

    void passes() {
        for (int called = 0; called < calls; called += CALLS_PER_SECOND) {
            for (int i = 0; i < Math.min(CALLS_PER_SECOND, calls - called); i++) {
                control.customerCalls(aCustomer(called + i));
            }
            centre.time().settle();
            answer();
            centre.time().advance(Duration.ofSeconds(1));
        }
    }

    /** Messages arrive again. */
    void isOver() {
        control.webhookFaults().clear();
    }

    /** Whether customer and agent were in the call's conference together. */
    boolean talked(CallId call) {
        return talked.contains("call-" + call);
    }

    private boolean isLost(Webhook webhook) {
        boolean news = webhook.kind() == Webhook.Kind.CONFERENCE || webhook.kind() == Webhook.Kind.CALL_STATUS;
        boolean lost = news && dice.nextInt(10) < 3;
        if (webhook.field("StatusCallbackEvent").equals("conference-start")) {
            talked.add(webhook.field("FriendlyName"));
        }
        return lost;
    }

    private void answer() {
        for (Agent agent : agents) {
            if (agent.isFree() && !ringing.isEmpty()) {
                CallId call = ringing.removeFirst();
                if (agent.clicksAnswer(call) instanceof AnswerResult.Claimed) {
                    agent.connects(call);
                }
            }
        }
    }

    private ScriptedCustomer aCustomer(int number) {
        return ScriptedCustomer.calling("+4670%07d".formatted(number))
                .withPatience(Duration.ofSeconds(5 + dice.nextInt(20)))
                .talkingFor(Duration.ofSeconds(5 + dice.nextInt(20)));
    }
}

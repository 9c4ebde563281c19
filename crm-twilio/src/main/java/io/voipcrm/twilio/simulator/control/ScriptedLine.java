package io.voipcrm.twilio.simulator.control;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.exchange.Line;
import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import io.voipcrm.twilio.simulator.time.Scheduler.Scheduled;
import java.time.Duration;
import java.util.Optional;

/** A far end that follows a script; whoever mixes the sound gives it a voice. */
final class ScriptedLine implements Line {

    private final Exchange exchange;
    private final Call call;
    private final Optional<ScriptedCallee> whenCalled;
    private final Optional<Duration> talk;
    private Scheduled next;
    private boolean talking;

    private ScriptedLine(
            Exchange exchange,
            Call call,
            Optional<ScriptedCallee> whenCalled,
            Optional<Duration> patience,
            Optional<Duration> talk) {
        this.exchange = exchange;
        this.call = call;
        this.whenCalled = whenCalled;
        this.talk = talk;
        this.next = hangUpAfter(patience);
    }

    static ScriptedLine of(Exchange exchange, Call call, ScriptedCustomer customer) {
        return new ScriptedLine(exchange, call, Optional.empty(), customer.patience(), customer.talk());
    }

    static ScriptedLine of(Exchange exchange, Call call, ScriptedCallee callee) {
        return new ScriptedLine(exchange, call, Optional.of(callee), Optional.empty(), callee.talk());
    }

    @Override
    public void ring(Optional<MediaPeer> caller) {
        whenCalled.ifPresent(callee -> next = exchange.later(callee.after(), () -> react(callee.reaction())));
    }

    @Override
    public void talking() {
        if (!talking) {
            talking = true;
            next.cancel();
            next = hangUpAfter(talk);
        }
    }

    @Override
    public void ended(CallStatus status) {
        next.cancel();
    }

    @Override
    public boolean needsVoice() {
        return true;
    }

    private void react(ScriptedCallee.Reaction reaction) {
        switch (reaction) {
            case PICKS_UP -> call.pickedUp();
            case DECLINES -> call.declined();
            case IGNORES, FAILS -> {}
        }
    }

    private Scheduled hangUpAfter(Optional<Duration> time) {
        return time.map(after -> exchange.later(after, call::hungUp)).orElse(() -> {});
    }
}

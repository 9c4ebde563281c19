package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.exchange.Occupation.Departure;
import io.voipcrm.twilio.simulator.twiml.Party;
import io.voipcrm.twilio.simulator.twiml.TwimlException;
import io.voipcrm.twilio.simulator.twiml.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Dial that rings clients and numbers at once; the first who picks up is connected. */
final class PartyDial {

    private final Exchange exchange;
    private final Call caller;
    private final Program program;
    private final Verb.DialParties verb;
    private final DocumentBase base;
    private final List<Call> ringing = new ArrayList<>();
    private CallStatus worst = CallStatus.FAILED;
    private @Nullable Call winner;
    private boolean over;

    PartyDial(Exchange exchange, Call caller, Program program, Verb.DialParties verb, DocumentBase base) {
        this.exchange = exchange;
        this.caller = caller;
        this.program = program;
        this.verb = verb;
        this.base = base;
    }

    void begin() {
        try {
            verb.parties().forEach(party -> ringing.add(leg(party)));
        } catch (IllegalArgumentException e) {
            program.giveUp(TwimlException.NOT_TWIML, e.getMessage());
            return;
        }
        caller.turnTo(this::callerGone, Departure.REDIRECTED);
        if (!verb.dial().answerOnBridge()) {
            caller.markAnswered();
        }
        caller.line().ringing();
        for (Call leg : List.copyOf(ringing)) {
            leg.turnTo(departure -> legGone(leg, departure), Departure.REDIRECTED);
            exchange.later(Duration.ZERO, () -> ring(leg));
        }
    }

    private Call leg(Party party) {
        Parties parties = Parties.byDial(
                verb.dial().callerId().orElse(caller.parties().from()),
                party.address(),
                caller.sid(),
                party.parameters());
        StatusCallback callback = party.statusCallback()
                .map(url -> new StatusCallback(base.resolve(url), "POST", party.statusCallbackEvents()))
                .orElse(null);
        return exchange.calls().place(parties, callback);
    }

    private void ring(Call leg) {
        if (!over) {
            exchange.calls().ring(leg, verb.dial().timeout(), caller.line().mediaPeer(), () -> answeredBy(leg));
        }
    }

    private void answeredBy(Call leg) {
        winner = leg;
        ringing.remove(leg);
        List.copyOf(ringing).forEach(loser -> loser.end(CallStatus.CANCELED));
        caller.answer(leg.line().mediaPeer());
        leg.line().connected(caller.line().mediaPeer());
        caller.line().talking();
        leg.line().talking();
        exchange.later(verb.dial().timeLimit(), () -> leg.end(CallStatus.COMPLETED));
    }

    private void legGone(Call leg, Departure departure) {
        ringing.remove(leg);
        if (over) {
            return;
        }
        if (leg == winner) {
            finish(CallStatus.COMPLETED, leg, departure != Departure.REDIRECTED);
        } else if (winner == null) {
            worst = worse(worst, leg.status());
            if (ringing.isEmpty()) {
                finish(worst, leg, false);
            }
        }
    }

    private static CallStatus worse(CallStatus one, CallStatus other) {
        if (one == CallStatus.BUSY || other == CallStatus.BUSY) {
            return CallStatus.BUSY;
        }
        return one == CallStatus.NO_ANSWER ? one : other;
    }

    private void finish(CallStatus status, Call leg, boolean withDuration) {
        over = true;
        caller.turnTo(Occupation.NONE, Departure.REDIRECTED);
        program.dialEnded(verb.dial(), outcome(status, leg, withDuration));
    }

    private void callerGone(Departure departure) {
        if (over) {
            return;
        }
        over = true;
        Call connected = winner;
        List<Call> legs = new ArrayList<>(ringing);
        if (connected != null) {
            legs.add(connected);
        }
        legs.forEach(leg -> leg.end(leg == connected ? CallStatus.COMPLETED : CallStatus.CANCELED));
        if (departure == Departure.HUNG_UP && !legs.isEmpty()) {
            Call leg = legs.get(legs.size() - 1);
            program.callerLeft(verb.dial(), base, outcome(leg.status(), leg, connected != null));
        }
    }

    private Map<String, String> outcome(CallStatus status, Call leg, boolean withDuration) {
        Map<String, String> outcome = new LinkedHashMap<>();
        outcome.put("DialCallStatus", status.wireName());
        outcome.put("DialCallSid", leg.sid());
        outcome.put("DialBridged", String.valueOf(winner != null));
        if (withDuration) {
            outcome.put("DialCallDuration", String.valueOf(leg.talked().toSeconds()));
        }
        return outcome;
    }
}

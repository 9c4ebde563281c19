package io.voipcrm.core.explanation;

import io.voipcrm.core.call.JournalEntry;
import io.voipcrm.core.telephony.LegEvent;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegEvent.Dialled;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegEvent.Muted;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.DialAsked;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells what stands in a call's journal. */
final class JournalSteps {
    private final Vocabulary words;

    JournalSteps(Vocabulary words) {
        this.words = words;
    }

    Step of(JournalEntry entry) {
        TelephonyEvent event = entry.received().event();
        Map<String, String> data = new LinkedHashMap<>();
        data.put("message", event.getClass().getSimpleName());
        data.put("toldBy", entry.received().provider());
        data.put("happenedAt", event.at().toString());
        event.legId().ifPresent(leg -> data.put("connection", leg.value()));
        Step.Kind kind = entry.isOwn() ? Step.Kind.CONTROL : Step.Kind.WEBHOOK;
        return new Step(entry.receivedAt(), kind, title(event), detail(event), data);
    }

    private String title(TelephonyEvent event) {
        if (event instanceof LegEvent told) {
            return words.of(told.party()) + happened(told);
        }
        if (event instanceof CallArrived arrived) {
            return "A call came in from " + words.of(arrived.caller());
        }
        if (event instanceof BrowserDialled dialled) {
            return "The telephone of extension " + dialled.extension().digits() + " dialled in";
        }
        if (event instanceof LegEnded ended) {
            return ended.party().map(words::of).orElse("Somebody") + " was disconnected";
        }
        if (event instanceof DialAsked asked) {
            return "The CRM asks the provider to dial " + words.of(asked.party());
        }
        if (event instanceof DialEnded) {
            return "A connection's time in the conference is over";
        }
        return event instanceof ConferenceEnded ? "The conference has ended" : "The provider sent a message";
    }

    private static String happened(LegEvent event) {
        if (event instanceof Joined) {
            return " came into the conference";
        }
        if (event instanceof Left) {
            return " left the conference";
        }
        if (event instanceof Held held) {
            return held.onHold() ? " was put on hold" : " was taken off hold";
        }
        if (event instanceof Muted muted) {
            return muted.muted() ? " was muted" : " can be heard again";
        }
        if (event instanceof Dialled) {
            return " is being dialled";
        }
        return event instanceof Answered ? " picked up" : "'s telephone rings";
    }

    private Optional<String> detail(TelephonyEvent event) {
        if (event instanceof CallArrived arrived) {
            return Optional.of("To " + words.of(arrived.called()));
        }
        if (event instanceof LegEnded ended) {
            String how = Vocabulary.of(ended.end().how());
            return Optional.of(
                    ended.end().reason().map(reason -> how + ": " + reason).orElse(how));
        }
        return Optional.empty();
    }
}

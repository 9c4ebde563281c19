package io.voipcrm.core.call;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Dialled;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyEvent.DialAsked;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.telephony.TelephonyException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Has somebody outside called, once: that it is about to be asked for is written down before it is asked. */
final class Dialler {
    private final Telephony telephony;
    private final CallControl control;
    private final DiallingService dialling;
    private final CallSettings settings;
    private final Clock clock;

    Dialler(Telephony telephony, CallControl control, DiallingService dialling, CallSettings settings, Clock clock) {
        this.telephony = telephony;
        this.control = control;
        this.dialling = dialling;
        this.settings = settings;
        this.clock = clock;
    }

    /** Has the number dialled after the running transaction, unless that party of the call was dialled already. */
    void dial(Call call, Party party, PhoneNumber to, OwnFindings findings) {
        DialAsked asked = new DialAsked(call.id(), party, clock.instant());
        if (findings.noteFirst(call.id(), new Finding("dial:" + call.id() + ":" + party.label(), asked))) {
            PhoneNumber from = call.parties().company().orElseGet(() -> dialling.callerId(Optional.empty()));
            DialRequest request = new DialRequest(
                    call.id(),
                    party,
                    to,
                    from,
                    settings.ringTime(),
                    dialling.rules().longestCall());
            control.later("dial " + party.label() + " of call " + call.id(), () -> ask(request, findings));
        }
    }

    /** That the number was not dialled after all. */
    static Finding notDialled(CallId call, Party party, String why, Instant at) {
        LegId noLeg = LegId.of("undialled-" + call + "-" + party.label());
        LegEnd end = new LegEnd(LegEnd.How.FAILED, Optional.of(why));
        return new Finding(
                "undialled:" + call + ":" + party.label(),
                new LegEnded(Optional.of(call), noLeg, Optional.of(party), end, at));
    }

    private void ask(DialRequest request, OwnFindings findings) {
        CallId call = request.call();
        Party party = request.party();
        LegId leg;
        try {
            leg = telephony.dial(request);
        } catch (TelephonyException e) {
            findings.note(call, List.of(notDialled(call, party, String.valueOf(e.getMessage()), clock.instant())));
            throw e;
        }
        Dialled dialled = new Dialled(call, leg, party, clock.instant());
        findings.note(call, List.of(new Finding("dialled:" + call + ":" + party.label(), dialled)));
    }
}

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
        if (findings.noteFirst(call.id(), "dial:" + call.id() + ":" + party.label(), asked)) {
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

    /** Notes that the number was not dialled after all. */
    void failed(CallId call, Party party, String why, OwnFindings findings) {
        LegId noLeg = LegId.of("undialled-" + call + "-" + party.label());
        LegEnd end = new LegEnd(LegEnd.How.FAILED, Optional.of(why));
        findings.note(
                call,
                "undialled:" + call + ":" + party.label(),
                new LegEnded(Optional.of(call), noLeg, Optional.of(party), end, clock.instant()));
    }

    private void ask(DialRequest request, OwnFindings findings) {
        LegId leg;
        try {
            leg = telephony.dial(request);
        } catch (TelephonyException e) {
            failed(request.call(), request.party(), String.valueOf(e.getMessage()), findings);
            throw e;
        }
        findings.note(
                request.call(),
                "dialled:" + request.call() + ":" + request.party().label(),
                new Dialled(request.call(), leg, request.party(), clock.instant()));
    }
}

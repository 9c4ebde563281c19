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
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Has somebody outside called, once: that it is about to be asked for is written down before it is asked. A provider
 * that has certainly not dialled is asked again, as long as somebody waits for it.
 */
final class Dialler {
    private final CallRepository calls;
    private final Telephony telephony;
    private final CallControl control;
    private final DiallingService dialling;
    private final CallSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    Dialler(
            CallRepository calls,
            Telephony telephony,
            CallControl control,
            DiallingService dialling,
            CallSettings settings,
            Transactions transactions,
            Clock clock) {
        this.calls = calls;
        this.telephony = telephony;
        this.control = control;
        this.dialling = dialling;
        this.settings = settings;
        this.transactions = transactions;
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
            control.persistently(new Errand(
                    "dial " + party.label() + " of call " + call.id(),
                    () -> ask(request, findings),
                    refusal -> tell(request, LegEnd.How.FAILED, String.valueOf(refusal.getMessage()), findings)));
        }
    }

    /** That the number was not dialled after all. */
    static Finding notDialled(CallId call, Party party, LegEnd end, Instant at) {
        LegId noLeg = LegId.of("undialled-" + call + "-" + party.label());
        return new Finding(
                "undialled:" + call + ":" + party.label(),
                new LegEnded(Optional.of(call), noLeg, Optional.of(party), end, at));
    }

    private void ask(DialRequest request, OwnFindings findings) {
        if (!isWanted(request)) {
            tell(request, LegEnd.How.CANCELED, "Nobody waited for it any more", findings);
            return;
        }
        LegId leg = telephony.dial(request);
        Dialled dialled = new Dialled(request.call(), leg, request.party(), clock.instant());
        String key = "dialled:" + request.call() + ":" + request.party().label();
        findings.note(request.call(), List.of(new Finding(key, dialled)));
    }

    private boolean isWanted(DialRequest request) {
        Optional<Call> call =
                transactions.required(() -> calls.find(request.call())).filter(one -> !one.over());
        return request.party() instanceof Party.Customer
                ? call.filter(one ->
                                one.placed().filter(by -> one.isIn(by.by())).isPresent())
                        .isPresent()
                : call.flatMap(Call::handover)
                        .filter(asked -> asked.to().equals(request.party()))
                        .isPresent();
    }

    private void tell(DialRequest request, LegEnd.How how, String why, OwnFindings findings) {
        LegEnd end = new LegEnd(how, Optional.of(why));
        findings.note(request.call(), List.of(notDialled(request.call(), request.party(), end, clock.instant())));
    }
}

package io.voipcrm.twilio;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyWebhooks;
import io.voipcrm.core.telephony.TelephonyWebhooksContract;
import io.voipcrm.core.telephony.WebhookRequest;
import java.util.Locale;

class TwilioWebhooksContractTest extends TelephonyWebhooksContract {
    private final TwilioWebhooks webhooks = new TwilioWebhooks(Accounts.settings("https://crm.example.com"));

    @Override
    protected TelephonyWebhooks webhooks() {
        return webhooks;
    }

    @Override
    protected WebhookRequest customerCalls() {
        return Requests.aCustomerCalls()
                .signed(Accounts.TOKEN, "https://crm.example.com")
                .build();
    }

    @Override
    protected WebhookRequest joins(CallId call, Party party) {
        return inConference("join", call, party);
    }

    @Override
    protected WebhookRequest leaves(CallId call, Party party) {
        return inConference("leave", call, party);
    }

    @Override
    protected WebhookRequest held(CallId call, Party party, boolean onHold) {
        return inConference(onHold ? "hold" : "unhold", call, party);
    }

    @Override
    protected WebhookRequest muted(CallId call, Party party, boolean muted) {
        return inConference(muted ? "mute" : "unmute", call, party);
    }

    @Override
    protected WebhookRequest rings(CallId call, Party party) {
        return status("ringing", call, party);
    }

    @Override
    protected WebhookRequest answers(CallId call, Party party) {
        return status("in-progress", call, party);
    }

    @Override
    protected WebhookRequest ends(CallId call, Party party, LegEnd.How how) {
        return status(how.name().toLowerCase(Locale.ROOT).replace('_', '-'), call, party);
    }

    private static WebhookRequest inConference(String change, CallId call, Party party) {
        return Requests.inConference("participant-" + change)
                .about(call.value())
                .with("CallSid", Requests.AGENT_LEG)
                .with("ParticipantLabel", party.label())
                .build();
    }

    private static WebhookRequest status(String status, CallId call, Party party) {
        return Requests.to("status")
                .about(call.value())
                .ofLeg(party.label())
                .with("CallSid", Requests.AGENT_LEG)
                .with("CallStatus", status)
                .build();
    }
}

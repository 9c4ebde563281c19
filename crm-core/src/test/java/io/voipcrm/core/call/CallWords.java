package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.user.Extension;
import java.time.Instant;
import java.util.Optional;

/** The words that the scripts of calls are written in. */
final class CallWords {
    static final CallId CALL = CallId.of(1);
    static final LegId CUSTOMER_LEG = LegId.of("CA-customer");
    static final LegId AGENT_LEG = LegId.of("CA-agent");
    static final UserId AGENT = UserId.of(1);
    static final LegId OTHER_TAB = LegId.of("CA-other-tab");
    static final LegId COLLEAGUE_LEG = LegId.of("CA-colleague");
    static final LegId GUEST_LEG = LegId.of("CA-guest");
    static final UserId COLLEAGUE = UserId.of(2);
    static final Party COLLEAGUE_PARTY = new Party.Agent(COLLEAGUE);
    static final Party GUEST_PARTY = new Party.Guest(1);
    static final Party CUSTOMER_PARTY = new Party.Customer();
    static final Party AGENT_PARTY = new Party.Agent(AGENT);
    static final Extension EXTENSION = Extension.of("501");
    static final Extension COLLEAGUES_EXTENSION = Extension.of("502");
    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    static Instant at(int second) {
        return START.plusSeconds(second);
    }

    static TelephonyEvent arrived(int second) {
        return new CallArrived(CUSTOMER_LEG, Optional.of(CUSTOMER), COMPANY, at(second));
    }

    static TelephonyEvent dialled(int second) {
        return dialled(AGENT_LEG, EXTENSION, second);
    }

    static TelephonyEvent dialled(LegId leg, Extension extension, int second) {
        return new BrowserDialled(leg, extension, Optional.of(CALL), at(second));
    }

    static TelephonyEvent customerJoined(int second) {
        return joined(CUSTOMER_LEG, CUSTOMER_PARTY, second);
    }

    static TelephonyEvent joined(LegId leg, Party party, int second) {
        return new Joined(CALL, leg, party, second, at(second));
    }

    static TelephonyEvent customerHeld(boolean onHold, int second) {
        return new Held(CALL, CUSTOMER_LEG, CUSTOMER_PARTY, onHold, second, at(second));
    }

    static TelephonyEvent agentJoined(int second) {
        return joined(AGENT_LEG, AGENT_PARTY, second);
    }

    static TelephonyEvent left(LegId leg, Party party, int second) {
        return new Left(CALL, leg, party, second, at(second));
    }

    /** Legs that came by themselves don't say what call they belong to. */
    static TelephonyEvent ended(LegId leg, int second) {
        return new LegEnded(
                leg.equals(GUEST_LEG) ? Optional.of(CALL) : Optional.empty(),
                leg,
                leg.equals(GUEST_LEG) ? Optional.of(GUEST_PARTY) : Optional.empty(),
                LegEnd.of(LegEnd.How.COMPLETED),
                at(second));
    }

    private CallWords() {}
}

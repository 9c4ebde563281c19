package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.COMPANY;
import static io.voipcrm.core.testing.Examples.CUSTOMER;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Left;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import io.voipcrm.core.user.Extension;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a provider tells of a call, in the order in which it happens. */
enum CallScripts {
    /** The agent answers after six seconds, they talk, the customer hangs up. */
    ANSWERED {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 60),
                    new ConferenceEnded(CALL, at(60)),
                    new DialEnded(CALL, CUSTOMER_LEG, at(60)),
                    ended(CUSTOMER_LEG, 61),
                    left(AGENT_LEG, AGENT_PARTY, 60),
                    new DialEnded(CALL, AGENT_LEG, at(61)),
                    ended(AGENT_LEG, 61));
        }
    },
    /** The agent hangs up first. */
    AGENT_HANGS_UP {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    left(AGENT_LEG, AGENT_PARTY, 30),
                    ended(AGENT_LEG, 30),
                    new ConferenceEnded(CALL, at(30)),
                    ended(CUSTOMER_LEG, 31));
        }
    },
    /** Nobody answers; the caller hears so and the line is closed. */
    MISSED {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0), customerJoined(1), left(CUSTOMER_LEG, CUSTOMER_PARTY, 30), ended(CUSTOMER_LEG, 36));
        }
    },
    /** The caller gives up while waiting. */
    ABANDONED {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 12),
                    new ConferenceEnded(CALL, at(12)),
                    ended(CUSTOMER_LEG, 12));
        }
    },
    /** The agent's leg comes in when the caller has gone. */
    LATE_JOIN {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(11),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 12),
                    ended(CUSTOMER_LEG, 12),
                    agentJoined(14),
                    left(AGENT_LEG, AGENT_PARTY, 16),
                    ended(AGENT_LEG, 16),
                    new ConferenceEnded(CALL, at(16)));
        }
    };

    static final CallId CALL = CallId.of(1);
    static final LegId CUSTOMER_LEG = LegId.of("CA-customer");
    static final LegId AGENT_LEG = LegId.of("CA-agent");
    static final UserId AGENT = UserId.of(1);
    static final Party CUSTOMER_PARTY = new Party.Customer();
    static final Party AGENT_PARTY = new Party.Agent(AGENT);
    static final Extension EXTENSION = Extension.of("501");
    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    abstract List<TelephonyEvent> events();

    static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static TelephonyEvent arrived(int second) {
        return new CallArrived(CUSTOMER_LEG, Optional.of(CUSTOMER), COMPANY, at(second));
    }

    private static TelephonyEvent dialled(int second) {
        return new BrowserDialled(AGENT_LEG, EXTENSION, Optional.of(CALL), at(second));
    }

    private static TelephonyEvent customerJoined(int second) {
        return new Joined(CALL, CUSTOMER_LEG, CUSTOMER_PARTY, second, at(second));
    }

    private static TelephonyEvent agentJoined(int second) {
        return new Joined(CALL, AGENT_LEG, AGENT_PARTY, second, at(second));
    }

    private static TelephonyEvent left(LegId leg, Party party, int second) {
        return new Left(CALL, leg, party, second, at(second));
    }

    private static TelephonyEvent ended(LegId leg, int second) {
        return new LegEnded(
                leg.equals(CUSTOMER_LEG) ? Optional.empty() : Optional.of(CALL),
                leg,
                Optional.empty(),
                LegEnd.of(LegEnd.How.COMPLETED),
                at(second));
    }
}

package io.voipcrm.core.call;

import static io.voipcrm.core.call.CallWords.AGENT_LEG;
import static io.voipcrm.core.call.CallWords.AGENT_PARTY;
import static io.voipcrm.core.call.CallWords.CALL;
import static io.voipcrm.core.call.CallWords.COLLEAGUES_EXTENSION;
import static io.voipcrm.core.call.CallWords.COLLEAGUE_LEG;
import static io.voipcrm.core.call.CallWords.COLLEAGUE_PARTY;
import static io.voipcrm.core.call.CallWords.CUSTOMER_LEG;
import static io.voipcrm.core.call.CallWords.CUSTOMER_PARTY;
import static io.voipcrm.core.call.CallWords.EXTENSION;
import static io.voipcrm.core.call.CallWords.GUEST_LEG;
import static io.voipcrm.core.call.CallWords.GUEST_PARTY;
import static io.voipcrm.core.call.CallWords.OTHER_TAB;
import static io.voipcrm.core.call.CallWords.agentJoined;
import static io.voipcrm.core.call.CallWords.arrived;
import static io.voipcrm.core.call.CallWords.at;
import static io.voipcrm.core.call.CallWords.customerHeld;
import static io.voipcrm.core.call.CallWords.customerJoined;
import static io.voipcrm.core.call.CallWords.dialled;
import static io.voipcrm.core.call.CallWords.ended;
import static io.voipcrm.core.call.CallWords.joined;
import static io.voipcrm.core.call.CallWords.left;

import io.voipcrm.core.telephony.LegEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.ConferenceEnded;
import io.voipcrm.core.telephony.TelephonyEvent.DialEnded;
import java.util.List;

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
    },
    /** The customer hears music for a while. */
    HELD {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    customerHeld(true, 20),
                    customerHeld(false, 25),
                    customerHeld(true, 30),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 60),
                    left(AGENT_LEG, AGENT_PARTY, 60),
                    ended(AGENT_LEG, 61));
        }
    },
    /** The agent's tab is reloaded in the talk. */
    REJOINED {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    left(AGENT_LEG, AGENT_PARTY, 20),
                    ended(AGENT_LEG, 20),
                    customerHeld(true, 21),
                    dialled(OTHER_TAB, EXTENSION, 24),
                    joined(OTHER_TAB, AGENT_PARTY, 25),
                    customerHeld(false, 26),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 60),
                    new ConferenceEnded(CALL, at(60)),
                    left(OTHER_TAB, AGENT_PARTY, 60));
        }
    },
    /** The agent moves to another tab and back within one second. */
    MOVED_WITHIN_A_SECOND {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(OTHER_TAB, EXTENSION, 5),
                    new LegEvent.Joined(CALL, OTHER_TAB, AGENT_PARTY, 2, at(6)),
                    dialled(6),
                    new LegEvent.Joined(CALL, AGENT_LEG, AGENT_PARTY, 3, at(6)),
                    left(OTHER_TAB, AGENT_PARTY, 7),
                    ended(OTHER_TAB, 7),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 60),
                    ended(CUSTOMER_LEG, 60),
                    left(AGENT_LEG, AGENT_PARTY, 60));
        }
    },
    /** A colleague takes the customer over. */
    TRANSFERRED {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    customerHeld(true, 20),
                    dialled(COLLEAGUE_LEG, COLLEAGUES_EXTENSION, 24),
                    joined(COLLEAGUE_LEG, COLLEAGUE_PARTY, 25),
                    left(AGENT_LEG, AGENT_PARTY, 26),
                    ended(AGENT_LEG, 26),
                    customerHeld(false, 27),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 60),
                    ended(CUSTOMER_LEG, 60),
                    left(COLLEAGUE_LEG, COLLEAGUE_PARTY, 61));
        }
    },
    /** A guest is brought in, and stays when the agent has gone. */
    WITH_GUEST {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    new LegEvent.Ringing(CALL, GUEST_LEG, GUEST_PARTY, at(21)),
                    new LegEvent.Answered(CALL, GUEST_LEG, GUEST_PARTY, at(24)),
                    joined(GUEST_LEG, GUEST_PARTY, 25),
                    left(AGENT_LEG, AGENT_PARTY, 40),
                    left(GUEST_LEG, GUEST_PARTY, 50),
                    ended(GUEST_LEG, 50),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 51),
                    ended(CUSTOMER_LEG, 52));
        }
    },
    /** The agent leaves the customer, who is on hold, to the guest. */
    LEFT_TO_GUEST_ON_HOLD {
        @Override
        List<TelephonyEvent> events() {
            return List.of(
                    arrived(0),
                    customerJoined(1),
                    dialled(5),
                    agentJoined(6),
                    new LegEvent.Ringing(CALL, GUEST_LEG, GUEST_PARTY, at(21)),
                    joined(GUEST_LEG, GUEST_PARTY, 25),
                    customerHeld(true, 30),
                    left(AGENT_LEG, AGENT_PARTY, 40),
                    ended(AGENT_LEG, 40),
                    customerHeld(false, 41),
                    left(GUEST_LEG, GUEST_PARTY, 50),
                    left(CUSTOMER_LEG, CUSTOMER_PARTY, 51));
        }
    };

    abstract List<TelephonyEvent> events();

    /** Whether it can be told from every part of the story who has talked to the customer. */
    boolean showsWhoTalked() {
        return this != LATE_JOIN;
    }
}

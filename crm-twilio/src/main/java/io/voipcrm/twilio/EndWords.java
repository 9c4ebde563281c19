package io.voipcrm.twilio;

import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEnd.How;
import java.util.Map;
import java.util.Optional;

/** How a leg ended, in the CRM's words, and why it failed in words that an agent understands. */
final class EndWords {
    private static final Map<String, How> ENDS = Map.of(
            "completed", How.COMPLETED,
            "busy", How.BUSY,
            "no-answer", How.NO_ANSWER,
            "failed", How.FAILED,
            "canceled", How.CANCELED);

    /** Twilio's own reasons not to dial. */
    private static final Map<String, String> ERRORS = Map.of(
            "13223", "The number is not valid",
            "13224", "The number is not valid",
            "13225", "This number can't be called",
            "13226", "This country can't be called",
            "13227", "The account does not allow calls to this country",
            "21211", "The number is not valid",
            "21214", "The number can't be reached",
            "21215", "The account does not allow calls to this country",
            "21216", "This number can't be called");

    private EndWords() {}

    /** How a leg with this status ended; empty for a leg that goes on. */
    static Optional<How> how(String status) {
        return Optional.ofNullable(ENDS.get(status));
    }

    /** Why matters only for what failed: the other ends explain themselves. */
    static LegEnd end(How how, Optional<String> sipCode, Optional<String> errorCode) {
        if (how != How.FAILED) {
            return LegEnd.of(how);
        }
        Optional<String> why = errorCode.map(ERRORS::get);
        return new LegEnd(how, why.or(() -> sipCode.filter(code -> code.matches("[3-6]\\d\\d"))
                .map(EndWords::sip)));
    }

    private static String sip(String code) {
        return switch (code) {
            case "404", "410", "604" -> "The number is not in service";
            case "484" -> "The number is not complete";
            case "480" -> "The telephone can't be reached";
            case "401", "403", "407" -> "The telephone network refused the call";
            case "408", "504" -> "The telephone network did not answer in time";
            case "603", "607", "608" -> "The call was refused";
            case "488", "606" -> "The telephone can't talk to ours";
            default -> "The telephone network could not connect the call (" + code + ")";
        };
    }
}

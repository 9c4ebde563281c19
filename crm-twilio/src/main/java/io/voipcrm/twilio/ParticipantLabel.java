package io.voipcrm.twilio;

import io.voipcrm.core.access.UserId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who somebody in a conference is, in the form in which Twilio repeats it to us. */
final class ParticipantLabel {
    static final String CUSTOMER = "customer";

    private static final Pattern AGENT = Pattern.compile("agent-([1-9][0-9]{0,17})");

    private ParticipantLabel() {}

    static String agent(UserId agent) {
        return "agent-" + agent;
    }

    /** The agent behind the label; empty for the customer and for strangers. */
    static Optional<UserId> agentIn(String label) {
        Matcher matcher = AGENT.matcher(label);
        return matcher.matches() ? Optional.of(UserId.of(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}

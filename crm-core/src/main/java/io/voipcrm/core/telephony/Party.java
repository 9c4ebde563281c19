package io.voipcrm.core.telephony;

import io.voipcrm.core.access.UserId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom somebody in a call is there for. */
public sealed interface Party {
    /** The customer, for whose sake there is a call. */
    record Customer() implements Party {
        @Override
        public String label() {
            return "customer";
        }
    }

    /** Somebody of the team. */
    record Agent(UserId user) implements Party {
        @Override
        public String label() {
            return "agent-" + user;
        }
    }

    /**
     * Somebody outside the team who was brought in.
     *
     * @param number 1 for the first of the call, 2 for the next
     */
    record Guest(int number) implements Party {
        public Guest {
            if (number < 1 || number > 999) {
                throw new IllegalArgumentException("A call's guests are numbered from 1 to 999, not " + number);
            }
        }

        @Override
        public String label() {
            return "guest-" + number;
        }
    }

    /** The word that a provider knows the party by, for example {@code agent-7}; unique within a call. */
    String label();

    /** The party behind a {@linkplain #label() label}; empty when no party has such a one. */
    static Optional<Party> read(String label) {
        if (label.equals("customer")) {
            return Optional.of(new Customer());
        }
        Matcher matcher = Labels.NUMBERED.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1).equals("agent")) {
            return Optional.of(new Agent(UserId.of(Long.parseLong(matcher.group(2)))));
        }
        return matcher.group(2).length() <= 3
                ? Optional.of(new Guest(Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** What labels look like. */
    final class Labels {
        private static final Pattern NUMBERED = Pattern.compile("(agent|guest)-([1-9][0-9]{0,17})");

        private Labels() {}
    }
}

package io.voipcrm.core.explanation;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Party;
import io.voipcrm.core.user.FullName;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How people, numbers and states are called in an explanation. */
final class Vocabulary {
    private static final int SHOWN_DIGITS = 4;

    private final Map<UserId, FullName> names;
    private final boolean wholeNumbers;

    /**
     * A vocabulary.
     *
     * @param wholeNumbers whether the reader may see telephone numbers as a whole
     */
    Vocabulary(Map<UserId, FullName> names, boolean wholeNumbers) {
        this.names = Map.copyOf(names);
        this.wholeNumbers = wholeNumbers;
    }

    String of(UserId user) {
        FullName name = names.get(user);
        return name == null ? "A colleague" : name.text();
    }

    String of(Collection<UserId> users) {
        return users.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    String of(Party party) {
        if (party instanceof Party.Agent agent) {
            return of(agent.user());
        }
        return party instanceof Party.Guest guest ? "Guest " + guest.number() : "The customer";
    }

    String of(PhoneNumber number) {
        String whole = number.e164();
        return wholeNumbers ? whole : "…" + whole.substring(Math.max(0, whole.length() - SHOWN_DIGITS));
    }

    String of(Optional<PhoneNumber> number) {
        return number.map(this::of).orElse("a withheld number");
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Where the call stands, for the title of a step. */
    static String state(Call call) {
        return switch (call.state()) {
            case RINGING -> "The call rings";
            case IN_PROGRESS -> "The call is in progress";
            case PARKED -> "The customer waits alone";
            case ENDED -> "The call is over";
        };
    }
}

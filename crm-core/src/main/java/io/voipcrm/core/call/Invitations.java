package io.voipcrm.core.call;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom agents have asked into a call.
 *
 * @param guests the numbers of all guests there were, the first guest's first; {@link #FORGOTTEN} for one who was erased
 * @param handover what is going on
 * @param failure in plain words, what agents have to know: why the last handover came to nothing, or the customer
 *     still is on hold
 */
public record Invitations(List<PhoneNumber> guests, Optional<Handover> handover, Optional<String> failure) {
    /** Stands where a number was that is not to be known any more; nobody can have it. */
    public static final PhoneNumber FORGOTTEN = PhoneNumber.of("+999000000");

    /** What takes the place of such a number in words. */
    public static final String SOMEBODY = "The guest";

    public Invitations {
        guests = List.copyOf(guests);
    }

    public static Invitations none() {
        return new Invitations(List.of(), Optional.empty(), Optional.empty());
    }

    private static final String STILL_ON_HOLD = "The customer is still on hold: the telephone network failed";

    /** The party that the next guest will be. */
    Party.Guest nextGuest() {
        return new Party.Guest(guests.size() + 1);
    }

    Invitations withGuest(PhoneNumber number) {
        List<PhoneNumber> more = new ArrayList<>(guests);
        more.add(number);
        return new Invitations(more, handover, failure);
    }

    /** The same without what tells that this number was called. */
    Invitations forgetting(PhoneNumber number) {
        return new Invitations(
                guests.stream()
                        .map(guest -> guest.equals(number) ? FORGOTTEN : guest)
                        .toList(),
                handover,
                failure.map(words -> words.replace(number.e164(), SOMEBODY)));
    }

    Invitations with(Handover changed) {
        return new Invitations(guests, Optional.of(changed), Optional.empty());
    }

    /** The handover has reached what it was for. */
    Invitations done() {
        return new Invitations(guests, Optional.empty(), Optional.empty());
    }

    /** The call is over, and with it what was going on. */
    Invitations ended() {
        return new Invitations(guests, Optional.empty(), failure);
    }

    /** The customer could not be taken back, and hears music where the others should be heard. */
    Invitations stillOnHold() {
        return new Invitations(guests, handover, Optional.of(STILL_ON_HOLD));
    }

    /** The customer hears the others. */
    Invitations heard() {
        return failure.filter(STILL_ON_HOLD::equals).isPresent()
                ? new Invitations(guests, handover, Optional.empty())
                : this;
    }

    Invitations failed(String why) {
        return new Invitations(guests, Optional.empty(), Optional.of(why));
    }
}

package io.voipcrm.core.call;

import io.voipcrm.core.contact.PhoneNumber;
import java.util.Optional;

/**
 * Whose telephones a call connects.
 *
 * @param customer absent when withheld
 * @param company the company's number, absent for a call that was made elsewhere
 */
public record Parties(Direction direction, Optional<PhoneNumber> customer, Optional<PhoneNumber> company) {
    /** The number that dialled; absent when withheld or unknown. */
    public Optional<PhoneNumber> from() {
        return direction == Direction.INBOUND ? customer : company;
    }

    /** The number that was dialled; absent when unknown. */
    public Optional<PhoneNumber> to() {
        return direction == Direction.INBOUND ? company : customer;
    }
}

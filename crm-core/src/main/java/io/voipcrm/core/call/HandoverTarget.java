package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/** Who is to be brought into a call: a colleague who can be reached, or a number that may be dialled. */
record HandoverTarget(Optional<UserId> colleague, Optional<PhoneNumber> number) {
    static HandoverTarget of(UserId colleague) {
        return new HandoverTarget(Optional.of(colleague), Optional.empty());
    }

    static HandoverTarget of(PhoneNumber number) {
        return new HandoverTarget(Optional.empty(), Optional.of(number));
    }

    /** Whose telephone rings by this server's doing. */
    Set<UserId> rungByUs() {
        return colleague.map(Set::of).orElseGet(Set::of);
    }
}

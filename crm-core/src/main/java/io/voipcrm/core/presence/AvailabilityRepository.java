package io.voipcrm.core.presence;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where it is kept who wants calls. Thread-safe; changes belong to the running transaction. What is set by hand and
 * wrap-up are changed independently of each other: of two changes at once neither undoes the other.
 */
public interface AvailabilityRepository {
    /** What is known of the user; empty when nothing ever was. */
    Optional<UserAvailability> find(UserId user);

    /** What is known of these users, in the order of their ids. */
    List<UserAvailability> findAll(Set<UserId> users);

    /** Everyone of whom something is known, in the order of their ids. */
    List<UserAvailability> all();

    /** Stores what the user has set by hand, and ends a wrap-up. */
    void set(UserId user, Availability availability, Instant now);

    /** Lets the user wrap the call up, in place of a wrap-up that goes on. */
    void startWrapUp(UserId user, CallId call, Instant now, Instant until);

    /**
     * Ends the user's wrap-up.
     *
     * @return whether there was one; true for one only of several who ask at once
     */
    boolean endWrapUp(UserId user, Instant now);

    /** Ends every wrap-up whose time is over; each is told to one only of several who ask at once. */
    Set<UserId> endWrapUpsOver(Instant now);

    /** Who had or has time to wrap the call up, in the order in which it began. */
    List<WrapUpTime> wrapUpTimes(CallId call);
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.call.Invitations;
import io.voipcrm.core.contact.ContactId;
import java.util.Collection;

/** Takes a person out of the event log. Each condition is written as in the index over it, see V9 and V16. */
final class EventTraces {
    private static final String CALLER = "coalesce(payload -> 'call' -> 'caller' -> 'contact' ->> 'value',"
            + " payload -> 'item' -> 'caller' -> 'contact' ->> 'value')";

    private static final String MISSED = "payload -> 'item' -> 'lastCall' ->> 'value'";

    private static final String NUMBER = "payload -> 'item' -> 'number' ->> 'e164'";

    static final String OF_CALLER = "cast(" + CALLER + " as bigint) = ?1 and " + CALLER + " is not null";

    static final String OF_CALLS =
            "cast(" + JpaCallEvents.CALL + " as bigint) = any(cast(string_to_array(?1, ',') as bigint[])) and "
                    + JpaCallEvents.CALL + " is not null";

    static final String OF_MISSED_CALLS = "cast(" + MISSED
            + " as bigint) = any(cast(string_to_array(?1, ',') as bigint[])) and " + MISSED + " is not null";

    static final String OF_MISSED_NUMBER = NUMBER + " = ?1 and " + NUMBER + " is not null";

    /** By its function, for providers take the operator for a parameter. */
    private static final String NAMELESS =
            "jsonb_delete_path(jsonb_delete_path(payload, '{call,caller}'), '{item,caller}')";

    private final Database database;

    EventTraces(Database database) {
        this.database = database;
    }

    /** Events that name the contact no longer say who it was, whosever the call is now. */
    void forget(ContactId contact) {
        database.executeNative("update crm_event set payload = " + NAMELESS + " where " + OF_CALLER, contact.value());
    }

    /** Events of these calls, and of their place in the worklist, no longer say who it was, whatever the name was then. */
    void forget(String calls, Collection<String> numbers) {
        database.executeNative("update crm_event set payload = " + NAMELESS + " where " + OF_CALLS, calls);
        database.executeNative("update crm_event set payload = " + NAMELESS + " where " + OF_MISSED_CALLS, calls);
        numbers.forEach(number -> forgetNumber(calls, number));
    }

    /** Events of these calls, and of their place in the worklist, no longer say the number. */
    void forgetNumber(String calls, String number) {
        replace(OF_CALLS, calls, number);
        replace(OF_MISSED_CALLS, calls, number);
    }

    /** The worklist's events about a number that is nobody else's. */
    void forgetMissed(String number) {
        database.executeNative("update crm_event set payload = " + NAMELESS + " where " + OF_MISSED_NUMBER, number);
        replace(OF_MISSED_NUMBER, number, number);
    }

    private void replace(String which, String key, String number) {
        database.executeNative(
                "update crm_event set payload = cast(replace(cast(payload as text), ?2, ?3) as jsonb) where " + which,
                key,
                number,
                Invitations.FORGOTTEN.e164());
    }
}

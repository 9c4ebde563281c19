package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.call.Invitations;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes a person out of calls, and out of everything that was written down about how they went. */
final class CallTraces {
    private static final String NOBODY = Invitations.FORGOTTEN.e164();

    private static final String OF_THESE_CALLS = """
            update crm_call_journal set %s
            where call_id = any(cast(string_to_array(?1, ',') as bigint[])) or leg in (
                select leg from crm_call where id = any(cast(string_to_array(?1, ',') as bigint[]))
                union
                select leg from crm_call_participant
                where call_id = any(cast(string_to_array(?1, ',') as bigint[])))
            """;

    private CallTraces() {}

    static void erase(Database database, ContactId contact, Set<PhoneNumber> numbers) {
        List<Object[]> calls = database.rows("""
                select id, customer_number from crm_call
                where caller_contact_id = ?1
                    or (caller_contact_id is null and customer_number = any(string_to_array(?2, ',')))
                for update
                """, contact.value(), String.join(",", texts(numbers)));
        String ids =
                Database.text(calls.stream().map(row -> Database.number(row[0])).toList());
        Set<String> known = new TreeSet<>(texts(numbers));
        calls.forEach(row -> Database.optionalText(row[1]).ifPresent(known::add));
        database.executeNative("""
                update crm_call set customer_number = null, caller_contact_id = null, caller_name = null
                where id = any(cast(string_to_array(?1, ',') as bigint[]))
                """, ids);
        forgetMessages(database, ids, known);
        known.forEach(number -> forgetGuest(database, number));
        forgetNames(database, contact, ids, known);
        known.forEach(number -> forgetNumber(database, number));
    }

    /** Calls of others into which somebody with the number was brought. */
    private static void forgetGuest(Database database, String number) {
        List<Long> calls = database.numbers("""
                update crm_call set
                    guests = array_to_string(array_replace(string_to_array(guests, ','), ?1, ?2), ','),
                    handover_failure = replace(handover_failure, ?1, ?3)
                where guests <> '' and ?1 = any(string_to_array(guests, ','))
                returning id
                """, number, NOBODY, Invitations.SOMEBODY);
        if (!calls.isEmpty()) {
            forgetMessages(database, Database.text(calls), Set.of(number));
        }
    }

    /** What the provider told of the calls, also before it was known of which call. */
    private static void forgetMessages(Database database, String calls, Set<String> numbers) {
        database.executeNative(OF_THESE_CALLS.formatted("raw = ''"), calls);
        for (String number : numbers) {
            String event = "event = cast(replace(cast(event as text), ?2, ?3) as jsonb)";
            database.executeNative(OF_THESE_CALLS.formatted(event), calls, number, NOBODY);
        }
    }

    /** Events of the calls, and of their place in the worklist, no longer say who it was, whatever the name was then. */
    private static void forgetNames(Database database, ContactId contact, String calls, Set<String> numbers) {
        database.executeNative("""
                update crm_event set payload = jsonb_set(payload, '{call}', (payload -> 'call') - 'caller')
                where payload -> 'call' -> 'caller' is not null and (
                    payload -> 'call' -> 'caller' -> 'contact' ->> 'value' = ?1
                    or payload -> 'call' -> 'id' ->> 'value' = any(string_to_array(?2, ',')))
                """, String.valueOf(contact.value()), calls);
        database.executeNative("""
                update crm_event set payload = jsonb_set(payload, '{item}', (payload -> 'item') - 'caller')
                where payload -> 'item' -> 'caller' is not null and (
                    payload -> 'item' -> 'caller' -> 'contact' ->> 'value' = ?1
                    or payload -> 'item' -> 'lastCall' ->> 'value' = any(string_to_array(?2, ','))
                    or payload -> 'item' -> 'number' ->> 'e164' = any(string_to_array(?3, ',')))
                """, String.valueOf(contact.value()), calls, String.join(",", numbers));
    }

    private static void forgetNumber(Database database, String number) {
        database.executeNative("""
                update crm_event set payload = cast(replace(cast(payload as text), ?1, ?2) as jsonb)
                where strpos(cast(payload as text), ?1) > 0
                """, number, NOBODY);
    }

    private static Collection<String> texts(Set<PhoneNumber> numbers) {
        return numbers.stream().map(PhoneNumber::e164).toList();
    }
}

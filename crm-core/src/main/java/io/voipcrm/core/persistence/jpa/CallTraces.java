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

    private static final String ANY_OF = "any(cast(string_to_array(?1, ',') as bigint[]))";

    private final Database database;
    private final EventTraces events;

    CallTraces(Database database) {
        this.database = database;
        this.events = new EventTraces(database);
    }

    /** The calls that were the person's. */
    List<Long> erase(ContactId contact, Set<PhoneNumber> numbers) {
        // It doesn't know how few calls somebody has, and would read the whole log once there are a few.
        database.planEachTime("enable_seqscan", "off");
        Collection<String> own = numbers.stream().map(PhoneNumber::e164).toList();
        List<Object[]> calls = database.rows("""
                select id, customer_number from crm_call
                where caller_contact_id = ?1
                    or (caller_contact_id is null and customer_number = any(string_to_array(?2, ',')))
                order by id for update
                """, contact.value(), String.join(",", own));
        List<Long> ids = calls.stream().map(row -> Database.number(row[0])).toList();
        Set<String> known = new TreeSet<>(own);
        calls.forEach(row -> Database.optionalText(row[1]).ifPresent(known::add));
        forget(Database.text(ids), known);
        own.forEach(this::forgetGuest);
        events.forget(contact);
        own.forEach(events::forgetMissed);
        return ids;
    }

    private void forget(String calls, Set<String> numbers) {
        database.executeNative("""
                update crm_call set customer_number = null, caller_contact_id = null, caller_name = null
                where id = %s
                """.formatted(ANY_OF), calls);
        forgetMessages(calls, numbers);
        events.forget(calls, numbers);
    }

    /** Calls of others into which somebody with the number was brought. */
    private void forgetGuest(String number) {
        List<Long> calls = database.numbers("""
                update crm_call set
                    guests = array_to_string(array_replace(string_to_array(guests, ','), ?1, ?2), ','),
                    handover_failure = replace(handover_failure, ?1, ?3)
                where guests <> '' and ?1 = any(string_to_array(guests, ','))
                returning id
                """, number, NOBODY, Invitations.SOMEBODY);
        if (!calls.isEmpty()) {
            forgetMessages(Database.text(calls), Set.of(number));
            events.forgetNumber(Database.text(calls), number);
        }
    }

    private void forgetMessages(String calls, Set<String> numbers) {
        String messages = Database.text(messages(calls));
        database.executeNative("update crm_call_journal set raw = '' where id = " + ANY_OF, messages);
        for (String number : numbers) {
            database.executeNative(
                    "update crm_call_journal set event = cast(replace(cast(event as text), ?2, ?3) as jsonb) where id = "
                            + ANY_OF,
                    messages,
                    number,
                    NOBODY);
        }
    }

    /** What is told of a call, and what was told of its legs before it was known of which call: each by its index. */
    private List<Long> messages(String calls) {
        List<String> legs = database.column("""
                        select leg from crm_call where id = %1$s
                        union
                        select leg from crm_call_participant where call_id = %1$s
                        """.formatted(ANY_OF), calls).stream()
                .map(String::valueOf)
                .toList();
        return database.numbers("""
                select id from crm_call_journal where call_id = %s and call_id is not null
                union
                select id from crm_call_journal where leg = any(string_to_array(?2, chr(31))) and leg is not null
                """.formatted(ANY_OF), calls, new Columns<>(legs).text(leg -> leg));
    }
}

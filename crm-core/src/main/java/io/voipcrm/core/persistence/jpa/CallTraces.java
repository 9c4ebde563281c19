package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes a person out of calls, and out of everything that was written down about how they went. */
final class CallTraces {
    /** No telephone number that exists, in a form that is one. */
    private static final String NOBODY = "+999000000";

    private CallTraces() {}

    static void erase(Database database, ContactId contact, Set<PhoneNumber> numbers) {
        List<Object[]> calls = database.rows("""
                select id, customer_number, caller_name from crm_call
                where caller_contact_id = ?1
                    or (caller_contact_id is null and customer_number = any(string_to_array(?2, ',')))
                for update
                """, contact.value(), String.join(",", texts(numbers)));
        List<Long> ids = calls.stream().map(row -> Database.number(row[0])).toList();
        Set<String> known = new TreeSet<>(texts(numbers));
        calls.forEach(row -> Database.optionalText(row[1]).ifPresent(known::add));
        database.executeNative("""
                update crm_call set customer_number = null, caller_contact_id = null, caller_name = null
                where id = any(cast(string_to_array(?1, ',') as bigint[]))
                """, Database.text(ids));
        Set<String> names = new TreeSet<>();
        calls.forEach(row -> Database.optionalText(row[2]).ifPresent(names::add));
        for (String number : known) {
            names.forEach(name -> rename(database, number, name));
            replace(database, number, ids);
        }
    }

    private static void replace(Database database, String number, List<Long> calls) {
        database.executeNative("""
                update crm_call_journal set raw = '', event = cast(replace(cast(event as text), ?2, ?3) as jsonb)
                where call_id = any(cast(string_to_array(?1, ',') as bigint[]))
                """, Database.text(calls), number, NOBODY);
        database.executeNative("""
                update crm_event set payload = cast(replace(cast(payload as text), ?1, ?2) as jsonb)
                where strpos(cast(payload as text), ?1) > 0
                """, number, NOBODY);
    }

    /** Events of calls with this number say who it was. */
    private static void rename(Database database, String number, String name) {
        database.executeNative("""
                update crm_event
                set payload = cast(replace(cast(payload as text), cast(to_json(cast(?2 as text)) as text), '"Erased"') as jsonb)
                where strpos(cast(payload as text), ?1) > 0
                """, number, name);
    }

    private static Collection<String> texts(Set<PhoneNumber> numbers) {
        return numbers.stream().map(PhoneNumber::e164).toList();
    }
}

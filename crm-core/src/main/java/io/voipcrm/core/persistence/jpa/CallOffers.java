package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Ringing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who a call was offered to, and who of them has declined. */
record CallOffers(Set<UserId> offeredTo, Set<UserId> declinedBy) {
    private CallOffers() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** Those of all the calls, in one statement; a call without an offer is left out. */
    static Map<Long, CallOffers> of(Collection<Long> calls, Database database) {
        Map<Long, CallOffers> offers = new HashMap<>();
        if (calls.isEmpty()) {
            return offers;
        }
        database.rows("""
                        select call_id, user_id, declined from crm_call_offer
                        where call_id = any(cast(string_to_array(?1, ',') as bigint[]))
                        """, Database.text(calls))
                .forEach(row -> offers.computeIfAbsent(Database.number(row[0]), id -> new CallOffers())
                        .note(UserId.of(Database.number(row[1])), (Boolean) row[2]));
        return offers;
    }

    static CallOffers none() {
        return new CallOffers();
    }

    /** Stores who the call is offered to, in place of what was stored. */
    static void store(long call, Ringing ringing, Database database) {
        database.executeNative(
                """
                with offer as (
                    select wanted.user_id, wanted.user_id = any(cast(string_to_array(?3, ',') as bigint[])) as declined
                    from unnest(cast(string_to_array(?2, ',') as bigint[])) as wanted (user_id)
                ), withdrawn as (
                    delete from crm_call_offer
                    where call_id = ?1 and user_id not in (select user_id from offer)
                )
                insert into crm_call_offer as stored (call_id, user_id, declined)
                select ?1, user_id, declined from offer
                on conflict (call_id, user_id) do update set declined = excluded.declined
                where stored.declined <> excluded.declined
                """,
                call,
                Database.text(ringing.offeredTo().stream().map(UserId::value).toList()),
                Database.text(ringing.declinedBy().stream().map(UserId::value).toList()));
    }

    private void note(UserId agent, boolean declined) {
        offeredTo.add(agent);
        if (declined) {
            declinedBy.add(agent);
        }
    }
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.call.Participant;
import io.voipcrm.core.call.ParticipantState;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who takes or took part in a call. */
record CallParticipants(List<Participant> participants) {
    private CallParticipants() {
        this(new ArrayList<>());
    }

    static CallParticipants none() {
        return new CallParticipants();
    }

    /** Those of all the calls, in one statement; a call without any is left out. */
    static Map<Long, CallParticipants> of(Collection<Long> calls, Database database) {
        Map<Long, CallParticipants> found = new HashMap<>();
        if (calls.isEmpty()) {
            return found;
        }
        database.rows("""
                        select call_id, leg, party, state,
                            cast(extract(epoch from joined_at) * 1000000 as bigint),
                            cast(extract(epoch from left_at) * 1000000 as bigint), on_hold, muted, end_how, end_reason,
                            held_ms
                        from crm_call_participant
                        where call_id = any(cast(string_to_array(?1, ',') as bigint[]))
                        order by call_id, place, joined_at nulls last, leg
                        """, Database.text(calls))
                .forEach(row -> found.computeIfAbsent(Database.number(row[0]), id -> new CallParticipants())
                        .participants
                        .add(participant(row)));
        return found;
    }

    /** Stores them, with what is new about them; none is ever taken away. */
    static void store(long call, List<Participant> participants, Database database) {
        if (participants.isEmpty()) {
            return;
        }
        Columns<Participant> columns = new Columns<>(participants);
        database.executeNative(
                """
                insert into crm_call_participant as stored
                    (call_id, leg, party, state, joined_at, left_at, on_hold, muted, end_how, end_reason, held_ms,
                    place)
                select ?1, leg, party, state, cast(nullif(joined_at, '') as timestamptz),
                    cast(nullif(left_at, '') as timestamptz), on_hold = 'true', muted = 'true', nullif(end_how, ''),
                    nullif(end_reason, ''), cast(nullif(held, '') as bigint), place
                from unnest(string_to_array(?2, chr(31)), string_to_array(?3, chr(31)), string_to_array(?4, chr(31)),
                    string_to_array(?5, chr(31)), string_to_array(?6, chr(31)), string_to_array(?7, chr(31)),
                    string_to_array(?8, chr(31)), string_to_array(?9, chr(31)), string_to_array(?10, chr(31)),
                    string_to_array(?11, chr(31)))
                    with ordinality
                    as told (leg, party, state, joined_at, left_at, on_hold, muted, end_how, end_reason, held, place)
                on conflict (call_id, leg) do update
                set party = excluded.party, state = excluded.state, joined_at = excluded.joined_at,
                    left_at = excluded.left_at, on_hold = excluded.on_hold, muted = excluded.muted,
                    end_how = excluded.end_how, end_reason = excluded.end_reason,
                    held_ms = excluded.held_ms, place = excluded.place
                where (stored.*) is distinct from (excluded.*)
                """,
                call,
                columns.text(one -> one.leg().value()),
                columns.text(one -> one.party().label()),
                columns.text(one -> one.state().name()),
                columns.text(one -> one.joinedAt().map(Database::text).orElse("")),
                columns.text(one -> one.leftAt().map(Database::text).orElse("")),
                columns.text(one -> String.valueOf(one.onHold())),
                columns.text(one -> String.valueOf(one.muted())),
                columns.text(one -> one.end().map(end -> end.how().name()).orElse("")),
                columns.text(one -> one.end().flatMap(LegEnd::reason).orElse("")),
                columns.text(one ->
                        one.held().map(Duration::toMillis).map(String::valueOf).orElse("")));
    }

    /** In the order in which they were stored. */
    List<Participant> inOrder() {
        return List.copyOf(participants);
    }

    private static Participant participant(@Nullable Object[] row) {
        Optional<LegEnd> end = Database.optionalText(row[8])
                .map(LegEnd.How::valueOf)
                .map(how -> new LegEnd(how, Database.optionalText(row[9])));
        return new Participant(
                LegId.of(Database.optionalText(row[1]).orElseThrow()),
                Database.optionalText(row[2]).flatMap(Party::read).orElseThrow(),
                Database.optionalText(row[3]).map(ParticipantState::valueOf).orElseThrow(),
                moment(row[4]),
                moment(row[5]),
                Boolean.TRUE.equals(row[6]),
                Boolean.TRUE.equals(row[7]),
                Optional.ofNullable(row[10]).map(Database::number).map(Duration::ofMillis),
                end);
    }

    private static Optional<Instant> moment(@Nullable Object micros) {
        return Optional.ofNullable(micros).map(Database::momentOf);
    }
}

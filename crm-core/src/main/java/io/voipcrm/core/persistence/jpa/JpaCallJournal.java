package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.call.CallJournal;
import io.voipcrm.core.call.JournalEntry;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the providers' messages in PostgreSQL. */
public final class JpaCallJournal implements CallJournal {
    private final Database database;
    private final RecordCodec codec;

    /**
     * A journal.
     *
     * @param codec knows {@link TelephonyEvent}
     */
    public JpaCallJournal(Supplier<EntityManager> manager, RecordCodec codec) {
        this.database = new Database(manager);
        this.codec = codec;
    }

    @Override
    public boolean append(JournalEntry entry) {
        ReceivedEvent received = entry.received();
        // Where another transaction is about to write the same key, PostgreSQL waits for its end before it decides.
        return database.executeNative(
                        """
                        insert into crm_call_journal (provider, key, call_id, leg, event, raw, received_at)
                        values (?1, ?2, cast(nullif(?3, '') as bigint), nullif(?4, ''), cast(?5 as jsonb), ?6,
                            cast(?7 as timestamptz))
                        on conflict (provider, key) do nothing
                        """,
                        received.provider(),
                        received.key(),
                        entry.call().map(CallId::toString).orElse(""),
                        entry.leg().map(LegId::value).orElse(""),
                        codec.encode(received.event()),
                        withoutNul(received.raw()),
                        Database.text(entry.receivedAt()))
                == 1;
    }

    @Override
    public List<JournalEntry> of(CallId call, Set<LegId> legs) {
        return database.rows("""
                        select provider, key, call_id, leg, cast(event as text), raw,
                            cast(extract(epoch from received_at) * 1000000 as bigint)
                        from crm_call_journal
                        where call_id = ?1 or leg = any(string_to_array(?2, chr(31)))
                        order by id
                        """, call.value(), new Columns<>(List.copyOf(legs)).text(LegId::value)).stream()
                .map(this::entry)
                .toList();
    }

    private JournalEntry entry(@Nullable Object[] row) {
        TelephonyEvent event = codec.decode(text(row[4]), TelephonyEvent.class);
        return new JournalEntry(
                new ReceivedEvent(text(row[0]), text(row[1]), event, text(row[5])),
                Optional.ofNullable(row[2]).map(id -> CallId.of(Database.number(id))),
                Optional.ofNullable(row[3]).map(leg -> LegId.of(text(leg))),
                Instant.EPOCH.plus(Database.number(row[6]), ChronoUnit.MICROS));
    }

    private static String text(@Nullable Object column) {
        return String.valueOf(column);
    }

    /** PostgreSQL's texts can't hold the character NUL. */
    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.EventLog;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.tx.Transactions;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the event log in PostgreSQL, without any lock between writers.
 *
 * <p>Transactions commit in another order than they begin, so "everything above the highest number seen" would lose
 * the events of a transaction that began early and commits late. Therefore an event's number is made of its
 * transaction's: {@code transaction * 1024 + place in the transaction}. PostgreSQL tells, in the very statement that
 * reads, the oldest transaction still running ({@code xmin} of the snapshot). Whatever is below it has ended: its events
 * are visible or will never be. Whatever is yet to appear belongs to that transaction or a later one, and has a number
 * from {@code xmin * 1024} on. So {@code xmin * 1024 - 1} is a position behind which nothing can appear any more, and
 * an event's position is the lower of that and its own number. Reading on from there repeats the events that were
 * committed above the oldest running transaction; a reader passes over numbers it has had.
 *
 * <p>While a transaction that writes stays open for long, positions stand still and readers repeat more; they ask for
 * more at once when a page brings nothing new. A transaction has 1024 events at most.
 */
public final class JpaEventLog implements EventLog {
    private static final Logger LOG = System.getLogger(JpaEventLog.class.getName());

    /** The last position behind which nothing can appear, for the snapshot of the statement this stands in. */
    private static final String HORIZON =
            "cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) * 1024 - 1";

    private final Database database;
    private final Transactions transactions;
    private final RecordCodec codec;
    private final Clock clock;

    /**
     * A log.
     *
     * @param codec knows every event that will be appended
     */
    public JpaEventLog(Supplier<EntityManager> manager, Transactions transactions, RecordCodec codec, Clock clock) {
        this.database = new Database(manager);
        this.transactions = transactions;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public LoggedEvent append(CrmEvent event) {
        // Refuses when there is no transaction; the statement alone would then commit by itself.
        transactions.afterCommit(() -> {});
        Instant now = Database.kept(clock.instant());
        Object[] row = database.rows("""
                        insert into crm_event (id, tx, ordinal, at, payload)
                        select own.number * 1024 + place.ordinal, pg_current_xact_id(), place.ordinal,
                            cast(?1 as timestamptz), cast(?2 as jsonb)
                        from (select cast(cast(pg_current_xact_id() as text) as bigint) as number) own
                        cross join lateral (
                            select coalesce(max(ordinal) + 1, 0) as ordinal from crm_event
                            where id >= own.number * 1024 and id < (own.number + 1) * 1024) place
                        returning id, least(id, %s)
                        """.formatted(HORIZON), Database.text(now), codec.encode(event))
                .get(0);
        return new LoggedEvent(Database.number(row[0]), Database.number(row[1]), now, event);
    }

    /**
     * {@inheritDoc}
     *
     * <p>An event that this version of the CRM can't read, because a newer one wrote it, is passed over.
     */
    @Override
    public List<LoggedEvent> after(long position, int limit) {
        return transactions.required(() -> database.rows("""
                        select id, least(id, %s), cast(extract(epoch from at) * 1000000 as bigint), cast(payload as text)
                        from crm_event
                        where id > ?1
                        order by id
                        limit ?2
                        """.formatted(HORIZON), position, limit).stream()
                .flatMap(row -> logged(row).stream())
                .toList());
    }

    @Override
    public long head() {
        return transactions.required(
                () -> Database.number(database.column("select " + HORIZON).get(0)));
    }

    @Override
    public OptionalLong tail() {
        return transactions.required(() -> {
            @Nullable
            Object oldest = database
                    .column("select least(min(id), " + HORIZON + " + 1) - 1 from crm_event having count(*) > 0")
                    .stream()
                    .findFirst()
                    .orElse(null);
            return oldest == null ? OptionalLong.empty() : OptionalLong.of(Database.number(oldest));
        });
    }

    private Optional<LoggedEvent> logged(Object[] row) {
        long id = Database.number(row[0]);
        try {
            CrmEvent event = codec.decode((String) row[3], CrmEvent.class);
            Instant at = Instant.EPOCH.plus(Database.number(row[2]), ChronoUnit.MICROS);
            return Optional.of(new LoggedEvent(id, Database.number(row[1]), at, event));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Event " + id + " can't be read and is passed over", e);
            return Optional.empty();
        }
    }
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.dialling.DialAttempts;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts how often each user dials, in PostgreSQL, for all nodes together. What no limit asks for is forgotten. */
public final class JpaDialAttempts implements DialAttempts {
    private final Database database;

    public JpaDialAttempts(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public Optional<Instant> note(UserId user, Instant now, int limit, Duration window) {
        database.lock("crm_dial_attempt: " + user);
        Instant begin = now.minus(window);
        forgetSome(begin);
        // The attempt that has to grow old before there is room for another.
        List<?> inTheWay = database.column("""
                select cast(extract(epoch from at) * 1000000 as bigint) from crm_dial_attempt
                where user_id = ?1 and at > cast(?2 as timestamptz)
                order by at desc offset ?3 limit 1
                """, user.value(), Database.text(begin), limit - 1);
        if (!inTheWay.isEmpty()) {
            Instant oldest = Instant.EPOCH.plus(Database.number(inTheWay.get(0)), ChronoUnit.MICROS);
            return Optional.of(oldest.plus(window));
        }
        database.executeNative(
                "insert into crm_dial_attempt (user_id, at) values (?1, cast(?2 as timestamptz))",
                user.value(),
                Database.text(now));
        return Optional.empty();
    }

    /** A few at a time, and none that somebody else is about to delete. */
    private void forgetSome(Instant before) {
        database.executeNative("""
                delete from crm_dial_attempt where id in (
                    select id from crm_dial_attempt where at <= cast(?1 as timestamptz)
                    limit 100 for update skip locked)
                """, Database.text(before));
    }
}

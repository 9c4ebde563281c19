package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.session.SignInAttempts;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Counts failed attempts to sign in, in PostgreSQL, for all nodes together. What is older than a day is forgotten. */
public final class JpaSignInAttempts implements SignInAttempts {
    private static final Duration MEMORY = Duration.ofDays(1);

    private final Database database;

    public JpaSignInAttempts(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public int recordFailure(String key, Instant now, Instant since) {
        forgetSome(now.minus(MEMORY));
        database.executeNative(
                "insert into crm_sign_in_failure (key, at) values (?1, cast(?2 as timestamptz))",
                key,
                Database.text(now));
        return failuresSince(key, since).count();
    }

    @Override
    public Failures failuresSince(String key, Instant since) {
        Object[] row = database.rows("""
                        select count(*), cast(coalesce(extract(epoch from max(at)) * 1000000, 0) as bigint)
                        from crm_sign_in_failure
                        where key = ?1 and at >= cast(?2 as timestamptz)
                        """, key, Database.text(since)).get(0);
        return new Failures(
                (int) Database.number(row[0]), Instant.EPOCH.plus(Database.number(row[1]), ChronoUnit.MICROS));
    }

    @Override
    public void clear(String key) {
        database.executeNative("delete from crm_sign_in_failure where key = ?1", key);
    }

    /** A few at a time, and none that somebody else is about to delete. */
    private void forgetSome(Instant before) {
        database.executeNative("""
                delete from crm_sign_in_failure where id in (
                    select id from crm_sign_in_failure where at < cast(?1 as timestamptz)
                    limit 100 for update skip locked)
                """, Database.text(before));
    }
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.Availability;
import io.voipcrm.core.presence.AvailabilityRepository;
import io.voipcrm.core.presence.UserAvailability;
import io.voipcrm.core.presence.UserAvailability.WrapUp;
import io.voipcrm.core.presence.WrapUpTime;
import io.voipcrm.core.telephony.CallId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps in PostgreSQL who wants calls. */
public final class JpaAvailabilityRepository implements AvailabilityRepository {
    private static final String SELECT = """
            select user_id, availability,
                cast(extract(epoch from since) * 1000000 as bigint),
                cast(extract(epoch from wrap_up_since) * 1000000 as bigint),
                cast(extract(epoch from wrap_up_until) * 1000000 as bigint)
            from crm_availability
            """;

    private final Database database;
    private final WrapUpTimes times;

    public JpaAvailabilityRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
        this.times = new WrapUpTimes(database);
    }

    @Override
    public Optional<UserAvailability> find(UserId user) {
        return database.rows(SELECT + "where user_id = ?1", user.value()).stream()
                .map(JpaAvailabilityRepository::read)
                .findFirst();
    }

    @Override
    public List<UserAvailability> findAll(Set<UserId> users) {
        return database
                .rows(
                        SELECT + "where user_id = any(cast(string_to_array(?1, ',') as bigint[])) order by user_id",
                        Database.text(users.stream().map(UserId::value).toList()))
                .stream()
                .map(JpaAvailabilityRepository::read)
                .toList();
    }

    @Override
    public List<UserAvailability> all() {
        return database.rows(SELECT + "order by user_id").stream()
                .map(JpaAvailabilityRepository::read)
                .toList();
    }

    @Override
    public void set(UserId user, Availability availability, Instant now) {
        times.end(user, now);
        database.executeNative("""
                insert into crm_availability (user_id, availability, since)
                values (?1, ?2, cast(?3 as timestamptz))
                on conflict (user_id) do update set
                    availability = excluded.availability, since = excluded.since,
                    wrap_up_since = null, wrap_up_until = null
                """, user.value(), availability.name(), Database.text(now));
    }

    @Override
    public void startWrapUp(UserId user, CallId call, Instant now, Instant until) {
        times.start(user, call, now, until);
        database.executeNative("""
                insert into crm_availability (user_id, wrap_up_since, wrap_up_until)
                values (?1, cast(?2 as timestamptz), cast(?3 as timestamptz))
                on conflict (user_id) do update set
                    wrap_up_since = excluded.wrap_up_since, wrap_up_until = excluded.wrap_up_until
                """, user.value(), Database.text(now), Database.text(until));
    }

    @Override
    public boolean endWrapUp(UserId user, Instant now) {
        times.end(user, now);
        return database.executeNative("""
                        update crm_availability set wrap_up_since = null, wrap_up_until = null
                        where user_id = ?1 and wrap_up_until is not null
                        """, user.value()) > 0;
    }

    @Override
    public Set<UserId> endWrapUpsOver(Instant now) {
        times.endThoseOver(now);
        return database.column("""
                        update crm_availability set wrap_up_since = null, wrap_up_until = null
                        where wrap_up_until <= cast(?1 as timestamptz)
                        returning user_id
                        """, Database.text(now)).stream()
                .map(id -> UserId.of(Database.number(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<WrapUpTime> wrapUpTimes(CallId call) {
        return times.of(call);
    }

    private static UserAvailability read(Object[] row) {
        Optional<Instant> wrapUpSince = moment(row[3]);
        return new UserAvailability(
                UserId.of(Database.number(row[0])),
                Availability.valueOf((String) row[1]),
                moment(row[2]),
                wrapUpSince.map(since -> new WrapUp(since, moment(row[4]).orElseThrow())));
    }

    private static Optional<Instant> moment(@Nullable Object micros) {
        return Optional.ofNullable(micros).map(value -> Instant.EPOCH.plus(Database.number(value), ChronoUnit.MICROS));
    }
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.paging.TimeCursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The little of Jakarta Persistence that the stores use. Rows are detached as soon as they are read or written: what is
 * read next comes from the database, also when another transaction has changed it in between.
 */
final class Database {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final Supplier<EntityManager> manager;

    Database(Supplier<EntityManager> manager) {
        this.manager = manager;
    }

    /**
     * Until the transaction ends, every statement is planned for what it is asked with. Otherwise PostgreSQL makes do with
     * one plan once a statement has been sent some times, and for a search the usual plan is the wrong one: what is rare is
     * found in another way than what many have.
     *
     * @param settings further settings for as long, each with its value behind it
     */
    void planEachTime(String... settings) {
        StringBuilder sql = new StringBuilder("select set_config('plan_cache_mode', 'force_custom_plan', true)");
        for (int i = 0; i < settings.length; i += 2) {
            sql.append(" || set_config('%s', '%s', true)".formatted(settings[i], settings[i + 1]));
        }
        column(sql.toString());
    }

    <T> Optional<T> find(Class<T> type, Object id) {
        EntityManager current = manager.get();
        return Optional.ofNullable(current.find(type, id)).map(row -> detached(current, row));
    }

    /** The row, locked until the transaction ends. */
    <T> Optional<T> findLocked(Class<T> type, Object id) {
        EntityManager current = manager.get();
        return Optional.ofNullable(current.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> detached(current, row));
    }

    <T> List<T> list(String query, Class<T> type, Consumer<TypedQuery<T>> parameters) {
        EntityManager current = manager.get();
        TypedQuery<T> prepared = current.createQuery(query, type);
        parameters.accept(prepared);
        List<T> rows = List.copyOf(prepared.getResultList());
        rows.forEach(current::detach);
        return rows;
    }

    /** Inserts the row at once, so that a broken constraint shows here. */
    void insert(Object row) {
        EntityManager current = manager.get();
        current.persist(row);
        current.flush();
        current.detach(row);
    }

    /** Changes the row at once, if it is there. */
    <T> void change(Class<T> type, Object id, Consumer<T> change) {
        EntityManager current = manager.get();
        T row = current.find(type, id);
        if (row != null) {
            change.accept(row);
            current.flush();
            current.detach(row);
        }
    }

    int execute(String statement, Consumer<Query> parameters) {
        Query prepared = manager.get().createQuery(statement);
        parameters.accept(prepared);
        return prepared.executeUpdate();
    }

    int executeNative(String sql, Object... parameters) {
        return prepared(sql, parameters).executeUpdate();
    }

    /** Rows of one column. */
    List<?> column(String sql, Object... parameters) {
        return prepared(sql, parameters).getResultList();
    }

    /** Rows of one column of numbers. */
    List<Long> numbers(String sql, Object... parameters) {
        return column(sql, parameters).stream().map(Database::number).toList();
    }

    /** Rows of several columns. */
    List<Object[]> rows(String sql, Object... parameters) {
        List<?> rows = prepared(sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Waits until no other transaction holds the name, and holds it until this one ends. */
    void lock(String name) {
        column("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", name);
    }

    /** The moment as PostgreSQL keeps it. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A moment as a parameter of plain SQL, where providers differ in what types they take. PostgreSQL reads years of four
     * digits from 1 on; nothing it keeps lies beyond them.
     */
    static String text(Instant moment) {
        Instant kept = kept(moment);
        return (kept.isBefore(FIRST) ? FIRST : kept.isAfter(LAST) ? LAST : kept).toString();
    }

    /** The moment of a cursor as a parameter of plain SQL; without one, everything has been before. */
    static String momentOrEnd(Optional<TimeCursor> cursor) {
        return cursor.map(TimeCursor::at).map(Database::text).orElse("infinity");
    }

    /** The id of a cursor. */
    static long idOrEnd(Optional<TimeCursor> cursor) {
        return cursor.map(TimeCursor::id).orElse(Long.MAX_VALUE);
    }

    /** Numbers as a parameter of plain SQL, to be taken apart with {@code string_to_array}. */
    static String text(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * A value that may be missing as a parameter of plain SQL, to be taken with {@code nullif}: providers can't tell the
     * type of nothing.
     */
    static String orEmpty(Optional<?> value) {
        return value.map(Database::plain).orElse("");
    }

    private static String plain(Object value) {
        return value instanceof Instant moment ? text(moment) : value.toString();
    }

    static long number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column, "column")).longValue();
    }

    /** A column that may be empty. */
    static Optional<String> optionalText(@Nullable Object column) {
        return Optional.ofNullable(column).map(String::valueOf);
    }

    /** A moment that was read as microseconds. */
    static Instant momentOf(Object micros) {
        return Instant.EPOCH.plus(number(micros), ChronoUnit.MICROS);
    }

    private Query prepared(String sql, Object... parameters) {
        Query prepared = manager.get().createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setParameter(i + 1, parameters[i]);
        }
        return prepared;
    }

    private static <T> T detached(EntityManager manager, T row) {
        manager.detach(row);
        return row;
    }
}

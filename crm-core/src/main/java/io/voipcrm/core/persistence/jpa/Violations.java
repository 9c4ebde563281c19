package io.voipcrm.core.persistence.jpa;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells which unique rule a write has broken, whatever the provider wraps the database's answer in. */
final class Violations {
    private static final String UNIQUE_VIOLATION = "23505";

    private Violations() {}

    /**
     * Runs the write; when it breaks a unique rule that is listed by its name, what is listed for it is thrown instead.
     */
    static void translate(Runnable write, Map<String, Supplier<RuntimeException>> rules) {
        translate(
                () -> {
                    write.run();
                    return true;
                },
                rules);
    }

    /** Like {@link #translate(Runnable, Map)}, for a write with a result. */
    static <T> T translate(Supplier<T> write, Map<String, Supplier<RuntimeException>> rules) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            throw translated(e, rules).orElse(e);
        }
    }

    private static Optional<RuntimeException> translated(
            PersistenceException e, Map<String, Supplier<RuntimeException>> rules) {
        return violation(e).flatMap(message -> rules.entrySet().stream()
                .filter(rule -> message.contains('"' + rule.getKey() + '"'))
                .map(rule -> rule.getValue().get())
                .findFirst());
    }

    private static Optional<String> violation(PersistenceException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return Optional.ofNullable(sql.getMessage());
            }
        }
        return Optional.empty();
    }
}

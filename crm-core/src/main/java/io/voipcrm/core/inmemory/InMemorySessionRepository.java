package io.voipcrm.core.inmemory;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.Session;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.SessionRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps sessions in memory. Thread-safe. */
public final class InMemorySessionRepository implements SessionRepository {
    private final InMemoryTransactions transactions;
    private final Rows<UUID, Session> sessions;

    public InMemorySessionRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.sessions = new Rows<>(transactions);
    }

    @Override
    public void add(Session session) {
        transactions.required(() -> sessions.put(session.id().value(), session));
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return transactions.required(() -> sessions.get(id.value()));
    }

    @Override
    public void remove(SessionId id) {
        transactions.required(() -> sessions.remove(id.value()));
    }

    @Override
    public void removeAllOf(UserId user) {
        transactions.required(
                () -> sessions.removeIf(session -> session.userId().equals(user)));
    }

    @Override
    public int removeExpired(Instant now) {
        return transactions.required(() -> sessions.removeIf(session -> !now.isBefore(session.expiresAt())));
    }
}

package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.Session;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.SessionRepository;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps sessions in PostgreSQL. */
public final class JpaSessionRepository implements SessionRepository {
    private final Database database;

    public JpaSessionRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public void add(Session session) {
        database.insert(new SessionRow(session));
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return database.find(SessionRow.class, id.value()).map(SessionRow::session);
    }

    @Override
    public void remove(SessionId id) {
        database.execute("delete from CrmSession s where s.id = :id", query -> query.setParameter("id", id.value()));
    }

    @Override
    public void removeAllOf(UserId user) {
        database.execute(
                "delete from CrmSession s where s.userId = :user", query -> query.setParameter("user", user.value()));
    }

    @Override
    public int removeExpired(Instant now) {
        return database.execute(
                "delete from CrmSession s where s.expiresAt <= :now", query -> query.setParameter("now", now));
    }
}

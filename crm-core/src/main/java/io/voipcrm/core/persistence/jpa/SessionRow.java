package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.session.Session;
import io.voipcrm.core.session.SessionId;
import io.voipcrm.core.session.TokenHash;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A session's row. */
@NullUnmarked
@Entity(name = "CrmSession")
@Table(name = "crm_session")
@Cacheable(false)
class SessionRow {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SessionRow() {}

    SessionRow(Session session) {
        this.id = session.id().value();
        this.userId = session.userId().value();
        this.tokenHash = session.tokenHash().hex();
        this.createdAt = Database.kept(session.createdAt());
        this.expiresAt = Database.kept(session.expiresAt());
    }

    Session session() {
        return new Session(new SessionId(id), UserId.of(userId), new TokenHash(tokenHash), createdAt, expiresAt);
    }
}

package io.voipcrm.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link SessionRepository} keeps to. */
public abstract class SessionRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private Session added(UserId user, Duration life) {
        SessionId id = SessionId.random();
        Session session = new Session(id, user, TokenHash.of("token of " + id), NOW, NOW.plus(life));
        stores().transactions().required(() -> stores().sessions().add(session));
        return session;
    }

    private Optional<Session> found(Session session) {
        return stores().transactions().required(() -> stores().sessions().find(session.id()));
    }

    @Nested
    class Add {
        @Test
        void storesAllMembers() {
            Session session = added(ANNA, Duration.ofDays(7));

            assertThat(found(session)).contains(session);
        }
    }

    @Nested
    class Find {
        @Test
        void isEmptyForAnUnknownId() {
            Session other = new Session(SessionId.random(), ANNA, TokenHash.of("t"), NOW, NOW.plusSeconds(1));

            assertThat(found(other)).isEmpty();
        }
    }

    @Nested
    class Remove {
        @Test
        void removesThatSessionOnlyAndMayBeRepeated() {
            Session one = added(ANNA, Duration.ofDays(7));
            Session other = added(ANNA, Duration.ofDays(7));

            stores().transactions().required(() -> stores().sessions().remove(one.id()));
            stores().transactions().required(() -> stores().sessions().remove(one.id()));

            assertThat(found(one)).isEmpty();
            assertThat(found(other)).contains(other);
        }

        @Test
        void removesAllOfAUser() {
            Session annas = added(ANNA, Duration.ofDays(7));
            Session annasOther = added(ANNA, Duration.ofDays(1));
            Session berts = added(BERT, Duration.ofDays(7));

            stores().transactions().required(() -> stores().sessions().removeAllOf(ANNA));

            assertThat(found(annas)).isEmpty();
            assertThat(found(annasOther)).isEmpty();
            assertThat(found(berts)).contains(berts);
        }

        @Test
        void removesWhatHasExpiredAndSaysHowMany() {
            Session over = added(ANNA, Duration.ofHours(1));
            Session justOver = added(BERT, Duration.ofHours(2));
            Session live = added(BERT, Duration.ofHours(3));

            int removed = stores().transactions()
                    .required(() -> stores().sessions().removeExpired(NOW.plus(Duration.ofHours(2))));

            assertThat(removed).isEqualTo(2);
            assertThat(found(over)).isEmpty();
            assertThat(found(justOver)).isEmpty();
            assertThat(found(live)).contains(live);
        }
    }
}

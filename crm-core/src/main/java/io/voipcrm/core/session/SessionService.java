package io.voipcrm.core.session;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.session.SessionEvent.SessionEnded;
import io.voipcrm.core.session.SignInResult.Accepted;
import io.voipcrm.core.session.SignInResult.Rejected;
import io.voipcrm.core.session.SignInResult.Throttled;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.PasswordHasher;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Signs people in and out, and recognises them in between. Thread-safe. */
public final class SessionService {
    /** How long a session lasts. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final UserRepository users;
    private final SessionRepository sessions;
    private final SessionTokens tokens;
    private final PasswordHasher passwords;
    private final LoginThrottle throttle;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;
    private final String nobodysHash;

    public SessionService(
            UserRepository users,
            SessionRepository sessions,
            SessionTokens tokens,
            PasswordHasher passwords,
            SignInAttempts attempts,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = new LoginThrottle(attempts);
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = passwords.hash(Password.of(UUID.randomUUID().toString()));
    }

    /**
     * Signs somebody in. Unknown, inactive and wrong take the same time and get the same answer.
     *
     * @param email as typed
     * @param address where the attempt comes from, for the throttle
     */
    public SignInResult signIn(String email, String password, String address) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        Optional<Duration> delay = transactions.required(() -> throttle.delay(account, address, now));
        if (delay.isPresent()) {
            return new Throttled(delay.get());
        }
        Optional<User> user = transactions.required(() -> parsed(email).flatMap(users::findActive));
        String hash = user.flatMap(known -> transactions.required(() -> users.passwordHash(known.id())))
                .orElse(nobodysHash);
        // Outside any transaction: checking is slow on purpose and must not hold a database connection.
        boolean right = passwords.matches(password, hash) && user.isPresent();
        if (!right) {
            transactions.required(() -> throttle.failed(account, address, now));
            return new Rejected();
        }
        Optional<String> stronger = passwords.outdated(hash) ? rehashed(password) : Optional.empty();
        return transactions.required(() -> accept(user.orElseThrow(), account, hash, stronger, now));
    }

    /** Who the token belongs to; empty when it has never counted or no longer does. */
    public Optional<SignedIn> authenticate(String token) {
        Instant now = clock.instant();
        return tokens.verify(token, now).flatMap(id -> transactions.required(() -> live(id, token, now)));
    }

    /** Whether the session still counts, for connections that outlive a request. */
    public Optional<SignedIn> current(SessionId id) {
        Instant now = clock.instant();
        return transactions.required(() -> sessions.find(id).flatMap(session -> owner(session, now)));
    }

    /** Ends the session; its token stops working at once. */
    public void signOut(SignedIn signedIn) {
        Session session = signedIn.session();
        transactions.required(() -> {
            sessions.remove(session.id());
            events.publish(new SessionEnded(session.id(), session.userId()));
        });
    }

    /** Removes expired sessions, and says how many. */
    public int removeExpired() {
        return transactions.required(() -> sessions.removeExpired(clock.instant()));
    }

    private Accepted accept(User user, String account, String hash, Optional<String> stronger, Instant now) {
        throttle.succeeded(account);
        stronger.ifPresent(better -> strengthen(user.id(), hash, better));
        SessionId id = SessionId.random();
        String token = tokens.issue(id, user.id(), now, now.plus(LIFE));
        Session session = new Session(id, user.id(), TokenHash.of(token), now, now.plus(LIFE));
        sessions.add(session);
        return new Accepted(token, new SignedIn(session, user));
    }

    /** Stores the same password's better hash, unless somebody has set another password in the meantime. */
    private void strengthen(UserId user, String hash, String better) {
        users.findForUpdate(user);
        if (users.passwordHash(user).filter(hash::equals).isPresent()) {
            users.setPasswordHash(user, better);
        }
    }

    private Optional<SignedIn> live(SessionId id, String token, Instant now) {
        return sessions.find(id)
                .filter(session -> session.tokenHash().equals(TokenHash.of(token)))
                .flatMap(session -> owner(session, now));
    }

    private Optional<SignedIn> owner(Session session, Instant now) {
        if (!session.liveAt(now)) {
            return Optional.empty();
        }
        return users.find(session.userId())
                .filter(User::active)
                .filter(user -> !session.createdAt().isBefore(user.passwordChangedAt()))
                .map(user -> new SignedIn(session, user));
    }

    private Optional<String> rehashed(String password) {
        try {
            return Optional.of(passwords.hash(Password.of(password)));
        } catch (InvalidValueException e) {
            // Set under older rules: it still signs in, with the hash it has.
            return Optional.empty();
        }
    }

    private static Optional<EmailAddress> parsed(String email) {
        try {
            return Optional.of(EmailAddress.of(email));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}

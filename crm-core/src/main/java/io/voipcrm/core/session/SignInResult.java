package io.voipcrm.core.session;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {
    /** The token is given out here, once. */
    record Accepted(String token, SignedIn signedIn) implements SignInResult {
        @Override
        public String toString() {
            return "Accepted[user=" + signedIn.userId() + "]";
        }
    }

    /** Unknown, inactive or wrong: deliberately the same for all three. */
    record Rejected() implements SignInResult {}

    /** Too many failures; the password was not looked at. */
    record Throttled(Duration retryAfter) implements SignInResult {}
}

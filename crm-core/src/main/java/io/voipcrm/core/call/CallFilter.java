package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which calls to show; an empty member lets all through.
 *
 * @param number a part of the customer's number: digits, with or without the plus sign
 * @param company the company's own number that was called, or from which somebody called
 * @param from the earliest moment of their start
 * @param to the moment before which they have started
 * @param stranger whether only calls are shown of which nobody knows who the customer is
 * @param code the class the team has put them into
 * @param shortest how long they talked at least, in whole seconds; lets nothing through that nobody answered
 * @param longest how long they talked at most, likewise
 */
public record CallFilter(
        Optional<Direction> direction,
        Optional<Outcome> outcome,
        Optional<UserId> agent,
        Optional<String> number,
        Optional<PhoneNumber> company,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<ContactId> contact,
        boolean stranger,
        Optional<OutcomeCodeId> code,
        Optional<Duration> shortest,
        Optional<Duration> longest) {
    public static CallFilter all() {
        return new Builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Puts a filter together; what is left out lets all through. */
    public static final class Builder {
        private Optional<Direction> direction = Optional.empty();
        private Optional<Outcome> outcome = Optional.empty();
        private Optional<UserId> agent = Optional.empty();
        private Optional<String> number = Optional.empty();
        private Optional<PhoneNumber> company = Optional.empty();
        private Optional<Instant> from = Optional.empty();
        private Optional<Instant> to = Optional.empty();
        private Optional<ContactId> contact = Optional.empty();
        private boolean stranger;
        private Optional<OutcomeCodeId> code = Optional.empty();
        private Optional<Duration> shortest = Optional.empty();
        private Optional<Duration> longest = Optional.empty();

        private Builder() {}

        public Builder direction(Optional<Direction> value) {
            direction = value;
            return this;
        }

        public Builder outcome(Optional<Outcome> value) {
            outcome = value;
            return this;
        }

        public Builder agent(Optional<UserId> value) {
            agent = value;
            return this;
        }

        public Builder number(Optional<String> part) {
            number = part;
            return this;
        }

        public Builder company(Optional<PhoneNumber> value) {
            company = value;
            return this;
        }

        /** Calls that started from one moment on and before the other. */
        public Builder started(Optional<Instant> first, Optional<Instant> before) {
            from = first;
            to = before;
            return this;
        }

        public Builder contact(Optional<ContactId> value) {
            contact = value;
            return this;
        }

        public Builder stranger(boolean value) {
            stranger = value;
            return this;
        }

        public Builder code(Optional<OutcomeCodeId> value) {
            code = value;
            return this;
        }

        /** Calls in which they talked so long. */
        public Builder talked(Optional<Duration> least, Optional<Duration> most) {
            shortest = least;
            longest = most;
            return this;
        }

        public CallFilter build() {
            return new CallFilter(
                    direction, outcome, agent, number, company, from, to, contact, stranger, code, shortest, longest);
        }
    }
}

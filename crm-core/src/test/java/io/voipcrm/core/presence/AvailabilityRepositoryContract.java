package io.voipcrm.core.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.UserAvailability.WrapUp;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link AvailabilityRepository} keeps to. */
public abstract class AvailabilityRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Instant LATER = NOW.plusSeconds(15);
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);
    private static final CallId CALL = CallId.of(5);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private Optional<UserAvailability> found(UserId user) {
        return stores().transactions().required(() -> stores().availability().find(user));
    }

    private List<UserAvailability> foundAll(Set<UserId> users) {
        return stores().transactions().required(() -> stores().availability().findAll(users));
    }

    private List<UserAvailability> all() {
        return stores().transactions().required(() -> stores().availability().all());
    }

    private boolean ended(UserId user) {
        return stores().transactions().required(() -> stores().availability().endWrapUp(user, NOW));
    }

    private Set<UserId> endedOver(Instant now) {
        return stores().transactions().required(() -> stores().availability().endWrapUpsOver(now));
    }

    private void set(UserId user, Availability availability, Instant at) {
        stores().transactions().required(() -> stores().availability().set(user, availability, at));
    }

    private void wrapUp(UserId user, Instant at, Instant until) {
        stores().transactions().required(() -> stores().availability().startWrapUp(user, CALL, at, until));
    }

    @Nested
    class Find {
        @Test
        void isEmptyForAUserOfWhomNothingIsKnown() {
            assertThat(found(ANNA)).isEmpty();
            assertThat(all()).isEmpty();
        }
    }

    @Nested
    class SetByHand {
        @Test
        void keepsWhatWasSetAndSinceWhen() {
            set(ANNA, Availability.DO_NOT_DISTURB, NOW);

            assertThat(found(ANNA))
                    .contains(new UserAvailability(
                            ANNA, Availability.DO_NOT_DISTURB, Optional.of(NOW), Optional.empty()));
        }

        @Test
        void replacesWhatWasSetBeforeAndEndsAWrapUp() {
            set(ANNA, Availability.BUSY, NOW);
            wrapUp(ANNA, NOW, LATER);
            set(ANNA, Availability.BREAK, LATER);

            assertThat(found(ANNA))
                    .contains(new UserAvailability(ANNA, Availability.BREAK, Optional.of(LATER), Optional.empty()));
        }

        @Test
        void keepsUsersApartInTheOrderOfTheirIds() {
            set(BERT, Availability.BUSY, NOW);
            set(ANNA, Availability.BREAK, NOW);

            assertThat(all()).extracting(UserAvailability::userId).containsExactly(ANNA, BERT);
        }

        @Test
        void findsThoseOfWhomSomethingIsKnown() {
            set(BERT, Availability.BUSY, NOW);
            set(ANNA, Availability.BREAK, NOW);

            assertThat(foundAll(Set.of(BERT, UserId.of(99))))
                    .extracting(UserAvailability::userId)
                    .containsExactly(BERT);
            assertThat(foundAll(Set.of())).isEmpty();
        }

        @Test
        void keepsOneOfSeveralSetAtOnce() {
            var outcomes = Together.run(4, i -> {
                set(ANNA, i % 2 == 0 ? Availability.BUSY : Availability.BREAK, NOW);
                return i;
            });

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(found(ANNA)).isPresent();
        }
    }

    @Nested
    class StartWrapUp {
        @Test
        void leavesWhatWasSetByHand() {
            set(ANNA, Availability.BUSY, NOW);
            wrapUp(ANNA, NOW, LATER);

            assertThat(found(ANNA))
                    .contains(new UserAvailability(
                            ANNA, Availability.BUSY, Optional.of(NOW), Optional.of(new WrapUp(NOW, LATER))));
        }

        @Test
        void makesSomebodyOfWhomNothingWasKnownAvailableAfterwards() {
            wrapUp(ANNA, NOW, LATER);

            assertThat(found(ANNA))
                    .contains(new UserAvailability(
                            ANNA, Availability.AVAILABLE, Optional.empty(), Optional.of(new WrapUp(NOW, LATER))));
        }

        @Test
        void replacesOneThatGoesOn() {
            wrapUp(ANNA, NOW, LATER);
            wrapUp(ANNA, NOW.plusSeconds(5), LATER.plusSeconds(5));

            assertThat(found(ANNA).flatMap(UserAvailability::wrapUp))
                    .contains(new WrapUp(NOW.plusSeconds(5), LATER.plusSeconds(5)));
        }
    }

    @Nested
    class EndWrapUp {
        @Test
        void saysWhetherThereWasOne() {
            wrapUp(ANNA, NOW, LATER);

            assertThat(ended(ANNA)).isTrue();
            assertThat(ended(ANNA)).isFalse();
            assertThat(ended(BERT)).isFalse();
            assertThat(found(ANNA).flatMap(UserAvailability::wrapUp)).isEmpty();
        }

        @Test
        void isToldToOneOnlyOfSeveral() {
            wrapUp(ANNA, NOW, LATER);

            var outcomes = Together.run(4, i -> ended(ANNA));

            assertThat(Together.results(outcomes).stream().filter(ended -> ended))
                    .hasSize(1);
        }
    }

    @Nested
    class EndWrapUpsOver {
        @Test
        void endsThoseWhoseTimeIsOver() {
            wrapUp(ANNA, NOW, LATER);
            wrapUp(BERT, NOW, LATER.plusSeconds(1));

            assertThat(endedOver(LATER)).isEqualTo(Set.of(ANNA));
            assertThat(endedOver(LATER)).isEmpty();
        }

        @Test
        void isToldToOneOnlyOfSeveral() {
            wrapUp(ANNA, NOW, LATER);

            var outcomes = Together.run(4, i -> endedOver(LATER));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().filter(users -> !users.isEmpty()))
                    .hasSize(1);
        }
    }

    @Nested
    class WrapUpTimes {
        @Test
        void areKeptOfEveryCall() {
            wrapUp(ANNA, NOW, LATER);
            wrapUp(BERT, NOW, LATER);
            assertThat(times()).extracting(WrapUpTime::length).containsOnly(Optional.empty());

            ended(ANNA);
            endedOver(LATER.plusSeconds(7));

            assertThat(times())
                    .containsExactly(
                            new WrapUpTime(ANNA, CALL, NOW, LATER, Optional.of(NOW)),
                            new WrapUpTime(BERT, CALL, NOW, LATER, Optional.of(LATER)));
        }

        @Test
        void endWithTheNextAndWithAChangeByHand() {
            wrapUp(ANNA, NOW, LATER);
            wrapUp(ANNA, NOW.plusSeconds(5), LATER);
            set(ANNA, Availability.BREAK, NOW.plusSeconds(8));

            assertThat(times())
                    .extracting(WrapUpTime::endedAt)
                    .containsExactly(Optional.of(NOW.plusSeconds(5)), Optional.of(NOW.plusSeconds(8)));
        }

        private List<WrapUpTime> times() {
            return stores().transactions()
                    .required(() -> stores().availability().wrapUpTimes(CALL));
        }
    }
}

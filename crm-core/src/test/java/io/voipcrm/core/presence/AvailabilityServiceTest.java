package io.voipcrm.core.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.PresenceEvent.AvailabilityChanged;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvailabilityServiceTest {
    private static final Duration WRAP_UP = Duration.ofSeconds(15);

    private final TestCrm crm = TestCrm.inMemory();
    private final AvailabilityService availability = crm.crm().availability();
    private final Instant begin = crm.clock().instant();
    private final User anna = crm.reachableAgent();
    private final Actor actor = crm.actor(anna);

    private Set<UserId> takingCalls() {
        return availability.takingCalls(crm.clock().instant());
    }

    private void wrapUp() {
        availability.wrapUp(anna.id(), CallId.of(1), begin.plus(WRAP_UP));
    }

    private List<AvailabilityChanged> announced() {
        return crm.heard(AvailabilityChanged.class);
    }

    @Nested
    class TakingCalls {
        @Test
        void areThoseWhoCanBeReachedAndHaveSaidNothingElse() {
            crm.user(anna.role());

            assertThat(takingCalls()).containsExactly(anna.id());
        }

        @ParameterizedTest
        @EnumSource(names = "AVAILABLE", mode = EnumSource.Mode.EXCLUDE)
        void isNobodyWhoWantsNone(Availability set) {
            availability.set(actor, set);

            assertThat(takingCalls()).isEmpty();
        }

        @Test
        void isNobodyWhoIsWrappingUp() {
            wrapUp();

            assertThat(takingCalls()).isEmpty();
        }

        @Test
        void isNobodyWhoWantsCallsButCantBeReached() {
            availability.set(actor, Availability.AVAILABLE);
            crm.crm().presence().unregistered(actor);

            assertThat(takingCalls()).isEmpty();
        }

        @Test
        void areThoseWhoCameBackAsTheyHadSaid() {
            availability.set(actor, Availability.BREAK);
            crm.crm().presence().unregistered(actor);
            crm.crm().presence().registered(actor);

            assertThat(takingCalls()).isEmpty();
            assertThat(availability.of(actor).set()).isEqualTo(Availability.BREAK);
        }
    }

    @Nested
    class WrapUp {
        @Test
        void endsByItself() {
            wrapUp();
            crm.pass(WRAP_UP);

            assertThat(takingCalls()).containsExactly(anna.id());
            assertThat(announced())
                    .containsExactly(
                            new AvailabilityChanged(
                                    anna.id(), Availability.AVAILABLE, Optional.of(begin.plus(WRAP_UP)), begin),
                            new AvailabilityChanged(
                                    anna.id(), Availability.AVAILABLE, Optional.empty(), begin.plus(WRAP_UP)));
        }

        @Test
        void isOverOnTheSecondEvenBeforeTheTick() {
            wrapUp();
            crm.clock().advance(WRAP_UP);
            crm.crm().presence().registered(actor);

            assertThat(takingCalls()).containsExactly(anna.id());
        }

        @Test
        void endsByHand() {
            wrapUp();

            availability.doneWrappingUp(actor);

            assertThat(takingCalls()).containsExactly(anna.id());
            assertThat(announced()).hasSize(2);
        }

        @Test
        void isNotAnnouncedAsOverTwice() {
            wrapUp();
            availability.doneWrappingUp(actor);
            availability.doneWrappingUp(actor);
            crm.pass(WRAP_UP);

            assertThat(announced()).hasSize(2);
        }

        @Test
        void endsWhenSomethingIsSetByHand() {
            wrapUp();

            availability.set(actor, Availability.BREAK);

            assertThat(availability.board())
                    .containsExactly(new Standing(anna.id(), PresenceState.BREAK, begin, Optional.empty()));
        }

        @Test
        void returnsToWhatWasSetBefore() {
            availability.set(actor, Availability.BUSY);
            wrapUp();
            crm.pass(WRAP_UP);

            assertThat(availability.of(actor).set()).isEqualTo(Availability.BUSY);
            assertThat(takingCalls()).isEmpty();
        }

        @Test
        void takesNoTimeWhenThereIsNone() {
            availability.wrapUp(anna.id(), CallId.of(1), begin);

            assertThat(takingCalls()).containsExactly(anna.id());
            assertThat(announced()).isEmpty();
        }
    }

    @Nested
    class Board {
        @Test
        void showsWhatWasSetSinceThen() {
            crm.pass(Duration.ofSeconds(5));
            availability.set(actor, Availability.DO_NOT_DISTURB);

            assertThat(availability.board())
                    .containsExactly(new Standing(
                            anna.id(), PresenceState.DO_NOT_DISTURB, begin.plusSeconds(5), Optional.empty()));
        }

        @Test
        void showsWrapUpInFrontOfWhatWasSet() {
            availability.set(actor, Availability.BUSY);
            wrapUp();

            assertThat(availability.board())
                    .containsExactly(
                            new Standing(anna.id(), PresenceState.WRAP_UP, begin, Optional.of(begin.plus(WRAP_UP))));
        }

        @Test
        void leavesOutWhoCantBeReached() {
            crm.crm().presence().unregistered(actor);

            assertThat(availability.board()).isEmpty();
        }

        @Test
        void saysSinceWhenSomebodyCameBackRatherThanWhenItWasSet() {
            availability.set(actor, Availability.BREAK);
            crm.crm().presence().unregistered(actor);
            crm.clock().advance(Duration.ofHours(1));
            crm.crm().presence().registered(actor);

            assertThat(availability.board())
                    .extracting(Standing::since)
                    .containsExactly(begin.plus(Duration.ofHours(1)));
        }
    }
}

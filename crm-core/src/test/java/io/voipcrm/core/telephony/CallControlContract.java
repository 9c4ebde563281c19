package io.voipcrm.core.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegEnd.How;
import io.voipcrm.core.telephony.LegEvent.Answered;
import io.voipcrm.core.telephony.LegEvent.Held;
import io.voipcrm.core.telephony.LegEvent.Joined;
import io.voipcrm.core.telephony.LegEvent.Muted;
import io.voipcrm.core.telephony.LegEvent.Ringing;
import io.voipcrm.core.telephony.TelephonyEvent.LegEnded;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Telephony} keeps to that can dial, hold, mute and look legs up: what it was asked for is confirmed
 * by what the provider tells afterwards.
 */
public abstract class CallControlContract extends TelephonyContract {
    private static final Party GUEST = new Party.Guest(1);
    private static final Duration A_WHILE = Duration.ofSeconds(40);

    /** A call in whose conference a customer waits, and her leg. */
    public record Waiting(CallId call, LegId customer) {}

    /** A customer calls and waits in her call's conference. */
    protected abstract Waiting customerWaits();

    /** A number of the company's. */
    protected abstract PhoneNumber ownNumber();

    /** Somebody picks up there within seconds, and stays. */
    protected abstract PhoneNumber numberThatAnswers();

    protected abstract PhoneNumber numberThatIsBusy();

    protected abstract PhoneNumber numberThatNeverAnswers();

    protected abstract PhoneNumber numberNotInService();

    /** Lets time pass, and everything arrive that is on its way. */
    protected abstract void pass(Duration time);

    /** What the provider has told so far, in any order. */
    protected abstract List<TelephonyEvent> told();

    @Test
    void canDoIt() {
        assertThat(telephony().capabilities())
                .contains(Capability.DIAL, Capability.HOLD, Capability.MUTE, Capability.LOOK_UP, Capability.HANG_UP);
    }

    @Nested
    class Dialling {
        @Test
        void tellsThatItRingsThatItIsAnsweredAndThatTheyJoin() {
            CallId call = customerWaits().call();
            LegId leg = dial(call, numberThatAnswers());
            pass(A_WHILE);

            assertThat(of(leg, Ringing.class)).extracting(LegEvent::party).containsOnly(GUEST);
            assertThat(of(leg, Answered.class)).extracting(LegEvent::party).containsOnly(GUEST);
            assertThat(of(leg, Joined.class)).extracting(LegEvent::party).containsOnly(GUEST);
            assertThat(of(leg, Joined.class)).extracting(LegEvent::call).containsOnly(call);
        }

        @Test
        void tellsTheTruthAboutWhoeverDoesNotPickUp() {
            CallId call = customerWaits().call();
            LegId busy = dial(call, numberThatIsBusy());
            LegId silent = dial(call, numberThatNeverAnswers());
            LegId dead = dial(call, numberNotInService());
            pass(A_WHILE);

            assertThat(end(busy).how()).isEqualTo(How.BUSY);
            assertThat(end(silent).how()).isEqualTo(How.NO_ANSWER);
            assertThat(end(dead).how()).isEqualTo(How.FAILED);
            assertThat(end(dead).reason()).isPresent();
            assertThat(of(busy, Joined.class)).isEmpty();
        }

        @Test
        void aTelephoneThatRingsIsCalledOff() {
            LegId leg = dial(customerWaits().call(), numberThatNeverAnswers());
            pass(Duration.ofSeconds(3));
            telephony().hangUp(leg);
            pass(A_WHILE);

            assertThat(end(leg).how()).isEqualTo(How.CANCELED);
        }

        @Test
        void nobodyTalksLongerThanAllowed() {
            CallId call = customerWaits().call();
            LegId leg = telephony()
                    .dial(new DialRequest(
                            call,
                            GUEST,
                            numberThatAnswers(),
                            ownNumber(),
                            Duration.ofSeconds(20),
                            Duration.ofSeconds(30)));
            pass(Duration.ofMinutes(2));

            assertThat(end(leg).how()).isEqualTo(How.COMPLETED);
        }
    }

    @Nested
    class InTheConference {
        @Test
        void holdsAndTakesBack() {
            Waiting waiting = talking();
            telephony().hold(waiting.call(), waiting.customer(), true);
            pass(A_WHILE);
            telephony().hold(waiting.call(), waiting.customer(), false);
            pass(A_WHILE);

            assertThat(of(waiting.customer(), Held.class).sorted(Comparator.comparing(Held::sequence)))
                    .extracting(Held::onHold)
                    .containsExactly(true, false);
        }

        @Test
        void mutesAndLetsSpeakAgain() {
            Waiting waiting = talking();
            telephony().mute(waiting.call(), waiting.customer(), true);
            pass(A_WHILE);
            telephony().mute(waiting.call(), waiting.customer(), false);
            pass(A_WHILE);

            assertThat(of(waiting.customer(), Muted.class).sorted(Comparator.comparing(Muted::sequence)))
                    .extracting(Muted::muted)
                    .containsExactly(true, false);
        }

        @Test
        void whoeverIsNotThereCanNeitherBeHeldNorMuted() {
            CallId call = talking().call();

            assertThatThrownBy(() -> telephony().hold(call, legThatIsOver(), true))
                    .isInstanceOf(TelephonyException.Final.class);
            assertThatThrownBy(() -> telephony().mute(call, legThatIsOver(), true))
                    .isInstanceOf(TelephonyException.Final.class);
        }

        @Test
        void aCallThatIsUnknownHasNobodyToHold() {
            LegId customer = talking().customer();

            assertThatThrownBy(() -> telephony().hold(CallId.of(999_999), customer, true))
                    .isInstanceOf(TelephonyException.Final.class);
        }

        private Waiting talking() {
            Waiting waiting = customerWaits();
            dial(waiting.call(), numberThatAnswers());
            pass(A_WHILE);
            return waiting;
        }
    }

    @Nested
    class LookingUp {
        @Test
        void knowsALegThatGoesOn() {
            LegId customer = customerWaits().customer();
            LegReport report = telephony().lookUp(List.of(customer)).get(0);

            assertThat(report.leg()).isEqualTo(customer);
            assertThat(report.over()).isFalse();
            assertThat(report.answeredAt()).isPresent();
            assertThat(report.end()).isEmpty();
        }

        @Test
        void knowsWhenAndHowALegEnded() {
            LegId customer = customerWaits().customer();
            pass(Duration.ofSeconds(42));
            telephony().hangUp(customer);
            pass(A_WHILE);
            LegReport report = telephony().lookUp(List.of(customer)).get(0);

            assertThat(report.over()).isTrue();
            assertThat(report.end()).map(LegEnd::how).contains(How.COMPLETED);
            assertThat(Duration.between(
                            report.answeredAt().orElseThrow(), report.endedAt().orElseThrow()))
                    .isBetween(Duration.ofSeconds(41), Duration.ofSeconds(44));
        }

        @Test
        void knowsThatNobodyPickedUp() {
            LegId leg = dial(customerWaits().call(), numberThatIsBusy());
            pass(A_WHILE);
            LegReport report = telephony().lookUp(List.of(leg)).get(0);

            assertThat(report.end()).map(LegEnd::how).contains(How.BUSY);
            assertThat(report.answeredAt()).isEmpty();
        }

        @Test
        void leavesOutWhatItDoesNotKnow() {
            LegId customer = customerWaits().customer();

            assertThat(telephony().lookUp(List.of(legThatIsOver(), customer, customer)))
                    .extracting(LegReport::leg)
                    .containsExactly(customer);
        }

        @Test
        void asksNothingForNothing() {
            assertThatCode(() -> assertThat(telephony().lookUp(List.of())).isEmpty())
                    .doesNotThrowAnyException();
        }
    }

    private LegId dial(CallId call, PhoneNumber number) {
        return telephony()
                .dial(new DialRequest(call, GUEST, number, ownNumber(), Duration.ofSeconds(20), Duration.ofHours(1)));
    }

    private <T extends LegEvent> Stream<T> of(LegId leg, Class<T> kind) {
        return told().stream().filter(kind::isInstance).map(kind::cast).filter(event -> event.leg()
                .equals(leg));
    }

    private LegEnd end(LegId leg) {
        Optional<LegEnd> end = told().stream()
                .filter(LegEnded.class::isInstance)
                .map(LegEnded.class::cast)
                .filter(event -> event.leg().equals(leg))
                .map(LegEnded::end)
                .findFirst();
        assertThat(end).as("the end of %s among %s", leg, told()).isPresent();
        return end.orElseThrow();
    }
}

package io.voipcrm.core.report;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallExamples;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.NewCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.call.Parties;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.call.Ringing;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Calls of every kind, over at some time around the days on which clocks are changed. */
final class RandomCalls {
    static final List<PhoneNumber> NUMBERS = List.of(PhoneNumber.of("+46850000100"), PhoneNumber.of("+46850000200"));

    private final Random random;
    private final Instant begin;
    private final Duration period;
    private int made;

    RandomCalls(long seed, Instant begin, Duration period) {
        this.random = new Random(seed);
        this.begin = begin;
        this.period = period;
    }

    NewCall next() {
        Direction direction = any(List.of(Direction.values()));
        Parties parties = new Parties(
                direction,
                Optional.of(PhoneNumber.of("+4670" + (1_000_000 + random.nextInt(1_000_000)))),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(NUMBERS.get(random.nextInt(2))));
        // What somebody wrote down is that of no number of the company.
        CallSource source =
                parties.company().isPresent() || random.nextBoolean() ? CallSource.PROVIDER : CallSource.MANUAL;
        Instant start = begin.plusMillis((long) (random.nextDouble() * period.toMillis()));
        return new NewCall(
                source,
                LegId.of("random-" + made++),
                parties,
                Optional.empty(),
                Optional.empty(),
                progress(start, direction),
                Ringing.none(start));
    }

    /** How the call may have gone. */
    Progress progress(Instant start, Direction direction) {
        if (random.nextInt(3) > 0) {
            Instant answered = start.plusMillis(random.nextInt(40_000));
            return over(start, Optional.of(answered), answered.plusMillis(random.nextInt(900_000)), Outcome.COMPLETED);
        }
        Instant end = start.plusMillis(random.nextInt(60_000));
        return over(start, Optional.empty(), end, direction == Direction.INBOUND ? Outcome.MISSED : Outcome.BUSY);
    }

    /** Who of the team may have been in it, as often as they came and went; nobody in some, as in calls of old. */
    List<Participant> stays(Call call) {
        List<Participant> stays = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                Instant from = call.progress().startedAt().plusMillis(random.nextInt(600_000));
                Optional<Instant> to =
                        sometimes() ? Optional.empty() : Optional.of(from.plusMillis(random.nextInt(400_000)));
                stays.add(CallExamples.stay(agent(), call.leg() + "-" + i, from, to));
            }
        }
        return stays;
    }

    UserId agent() {
        return UserId.of(1 + random.nextInt(3));
    }

    Duration upToMinutes(int minutes) {
        return Duration.ofMillis(random.nextInt(minutes * 60_000));
    }

    OutcomeCodeId code() {
        return OutcomeCodeId.of(1 + random.nextInt(3));
    }

    private Progress over(Instant start, Optional<Instant> answered, Instant end, Outcome outcome) {
        return new Progress(
                CallState.ENDED,
                start,
                answered,
                Optional.of(end),
                random.nextInt(4) == 0 && answered.isEmpty() ? Optional.empty() : Optional.of(agent()),
                Optional.empty(),
                Optional.of(outcome),
                outcome == Outcome.MISSED ? Optional.of(any(List.of(MissedReason.values()))) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean sometimes() {
        return random.nextInt(4) == 0;
    }
}

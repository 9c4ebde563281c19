package io.voipcrm.core.report;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.call.Progress;
import java.time.Duration;
import java.util.Optional;

/**
 * What calls come to when they are added up; times are in milliseconds.
 *
 * @param arrived those of the inbound that came over the telephone; what was written down says nothing of waiting
 * @param taken those of the arrived that were answered
 * @param missed those of the inbound that nobody answered
 * @param abandoned those of the missed whose caller hung up before the team gave up
 * @param answeredSoon those of the taken that were answered within {@link #SOON}
 * @param waited how long the taken ones waited
 * @param talked how long the answered ones went on
 * @param talks how many parts agents had in answered ones
 * @param spoken how long they were in them; of two agents in one call each counts
 */
public record Sums(
        long calls,
        long inbound,
        long outbound,
        long answered,
        long arrived,
        long taken,
        long missed,
        long abandoned,
        long answeredSoon,
        long waited,
        long talked,
        long held,
        long wrappedUp,
        long talks,
        long spoken) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    public static final Duration SOON = Duration.ofSeconds(20);

    /** One call that is over, without what agents did in it and afterwards. */
    static Sums of(Call call) {
        Progress progress = call.progress();
        boolean answered = progress.answeredAt().isPresent();
        boolean inbound = call.direction() == Direction.INBOUND;
        boolean arrived = inbound && call.source() == CallSource.PROVIDER;
        Optional<Duration> wait = progress.waitTime().filter(time -> answered && arrived);
        return new Sums(
                1,
                one(inbound),
                one(call.direction() == Direction.OUTBOUND),
                one(answered),
                one(arrived),
                one(answered && arrived),
                one(progress.outcome().filter(Outcome.MISSED::equals).isPresent()),
                one(progress.missedReason()
                        .filter(MissedReason.CALLER_GAVE_UP::equals)
                        .isPresent()),
                one(wait.filter(time -> time.compareTo(SOON) <= 0).isPresent()),
                wait.map(Duration::toMillis).orElse(0L),
                progress.talkTime().map(Duration::toMillis).orElse(0L),
                call.participants().stream()
                        .filter(Participant::isCustomer)
                        .flatMap(customer -> customer.held().stream())
                        .mapToLong(Duration::toMillis)
                        .sum(),
                0,
                0,
                0);
    }

    /** An agent's part in an answered call. */
    static Sums ofPart(Duration spoken) {
        return new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, spoken.toMillis());
    }

    /** An agent's work after a call. */
    static Sums ofWrapUp(Duration time) {
        return new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, time.toMillis(), 0, 0);
    }

    public Sums plus(Sums other) {
        return new Sums(
                calls + other.calls,
                inbound + other.inbound,
                outbound + other.outbound,
                answered + other.answered,
                arrived + other.arrived,
                taken + other.taken,
                missed + other.missed,
                abandoned + other.abandoned,
                answeredSoon + other.answeredSoon,
                waited + other.waited,
                talked + other.talked,
                held + other.held,
                wrappedUp + other.wrappedUp,
                talks + other.talks,
                spoken + other.spoken);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}

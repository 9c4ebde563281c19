package io.voipcrm.core.inmemory;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallCursor;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.CallStatistics;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a database would do in SQL: filters, pages and sums. */
final class CallQueries {
    /** Stores keep times in microseconds, and so do cursors: what is finer must not decide about order. */
    static final Comparator<Call> OLDEST_FIRST =
            Comparator.<Call, Instant>comparing(CallQueries::start).thenComparing(Call::id);

    private CallQueries() {}

    static boolean matches(Call call, CallFilter filter) {
        return allows(filter.direction(), Optional.of(call.parties().direction()))
                && allows(filter.outcome(), call.progress().outcome())
                && allows(filter.agent(), call.progress().agent())
                && allows(filter.company(), call.parties().company())
                && allows(filter.contact(), contact(call))
                && allows(filter.code(), call.code())
                && !(filter.stranger() && contact(call).isPresent())
                && filter.from().filter(from -> start(call).isBefore(from)).isEmpty()
                && filter.to().filter(to -> !start(call).isBefore(to)).isEmpty()
                && talked(call, filter)
                && filter.number()
                        .map(part -> call.parties()
                                .customer()
                                .filter(number -> number.e164().contains(part))
                                .isPresent())
                        .orElse(true);
    }

    private static Optional<ContactId> contact(Call call) {
        return call.caller().flatMap(Caller::contact);
    }

    private static boolean talked(Call call, CallFilter filter) {
        if (filter.shortest().isEmpty() && filter.longest().isEmpty()) {
            return true;
        }
        Optional<Duration> talk = call.progress().talkTime().map(exact -> exact.truncatedTo(ChronoUnit.SECONDS));
        return talk.filter(time -> filter.shortest()
                        .filter(least -> time.compareTo(least) < 0)
                        .isEmpty())
                .filter(time -> filter.longest()
                        .filter(most -> time.compareTo(most) > 0)
                        .isEmpty())
                .isPresent();
    }

    /** Whether the call stands behind the cursor in a log that begins with the newest. */
    static boolean comesAfter(Call call, CallCursor cursor) {
        int byStart = start(call).compareTo(cursor.startedAt().truncatedTo(ChronoUnit.MICROS));
        return byStart < 0 || (byStart == 0 && call.id().compareTo(cursor.id()) < 0);
    }

    private static Instant start(Call call) {
        return call.progress().startedAt().truncatedTo(ChronoUnit.MICROS);
    }

    static CallStatistics statistics(List<Call> calls) {
        List<Call> counted = calls.stream()
                .filter(call -> call.direction() != Direction.INTERNAL)
                .toList();
        List<Progress> all = counted.stream().map(Call::progress).toList();
        List<Progress> answered =
                all.stream().filter(call -> call.answeredAt().isPresent()).toList();
        long missed = all.stream()
                .filter(call -> call.outcome().filter(Outcome.MISSED::equals).isPresent())
                .count();
        return new CallStatistics(
                all.size(),
                answered.size(),
                missed,
                average(
                        answered.stream()
                                .filter(call -> call.state() == CallState.ENDED)
                                .toList(),
                        Progress::talkTime),
                average(
                        counted.stream()
                                .filter(call ->
                                        call.direction() == Direction.INBOUND && call.source() == CallSource.PROVIDER)
                                .map(Call::progress)
                                .filter(call -> call.answeredAt().isPresent())
                                .toList(),
                        Progress::waitTime));
    }

    private static Duration average(List<Progress> calls, Function<Progress, Optional<Duration>> length) {
        List<Duration> lengths =
                calls.stream().flatMap(call -> length.apply(call).stream()).toList();
        return lengths.isEmpty()
                ? Duration.ZERO
                : lengths.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(lengths.size());
    }

    private static <T> boolean allows(Optional<T> wanted, Optional<T> actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }
}

package io.voipcrm.twilio;

import com.twilio.rest.api.v2010.account.Call;
import io.voipcrm.core.telephony.LegEnd;
import io.voipcrm.core.telephony.LegEnd.How;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Twilio says of a leg's times. It gives them to the second, and does not say when a leg was answered: the
 * duration counts from then.
 */
record LegTimes(
        LegId leg,
        String status,
        Optional<Instant> started,
        Optional<Instant> ended,
        Optional<Instant> changed,
        long seconds) {
    static LegTimes of(Call call) {
        return new LegTimes(
                LegId.of(call.getSid()),
                call.getStatus() == null ? "" : call.getStatus().toString(),
                time(call.getStartTime()),
                time(call.getEndTime()),
                time(call.getDateUpdated()),
                seconds(call.getDuration()));
    }

    LegReport report() {
        Optional<How> how = EndWords.how(status);
        Optional<Instant> end = how.flatMap(over -> ended.or(() -> changed).or(() -> started));
        Optional<LegEnd> reason =
                how.filter(over -> end.isPresent()).map(over -> EndWords.end(over, Optional.empty(), Optional.empty()));
        return new LegReport(leg, answered(how, end), end, reason);
    }

    private Optional<Instant> answered(Optional<How> how, Optional<Instant> end) {
        if (how.isEmpty()) {
            return status.equals("in-progress") ? started : Optional.empty();
        }
        return how.get() == How.COMPLETED ? end.map(at -> at.minusSeconds(seconds)) : Optional.empty();
    }

    private static Optional<Instant> time(@Nullable ZonedDateTime time) {
        return Optional.ofNullable(time).map(ZonedDateTime::toInstant);
    }

    private static long seconds(@Nullable String duration) {
        return duration != null && duration.matches("\\d{1,9}") ? Long.parseLong(duration) : 0;
    }
}

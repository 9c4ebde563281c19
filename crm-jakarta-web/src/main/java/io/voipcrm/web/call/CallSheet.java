package io.voipcrm.web.call;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.json.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls as rows of a table, their times in one zone. */
final class CallSheet {
    static final List<String> HEADER = List.of(
            "Id",
            "Started",
            "Answered",
            "Ended",
            "Direction",
            "From",
            "To",
            "Contact",
            "Agent",
            "State",
            "Outcome",
            "Outcome told",
            "Missed because",
            "Failure",
            "Waited (s)",
            "Talked (s)",
            "Source");

    private final DateTimeFormatter times;
    private final Map<OutcomeCodeId, String> codes;

    /**
     * A table.
     *
     * @param codes what the company calls the ways calls can come out
     */
    CallSheet(ZoneId zone, Map<OutcomeCodeId, String> codes) {
        this.codes = Map.copyOf(codes);
        this.times = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
    }

    List<String> row(Call call, People people) {
        Progress progress = call.progress();
        return List.of(
                call.id().toString(),
                times.format(progress.startedAt()),
                time(progress.answeredAt()),
                time(progress.endedAt()),
                Words.of(call.direction()),
                number(call.parties().from()),
                number(call.parties().to()),
                call.caller().map(Caller::name).orElse(""),
                progress.agent().map(people::nameOf).orElse(""),
                Words.of(progress.state()),
                word(progress.outcome()),
                call.code().map(code -> codes.getOrDefault(code, "")).orElse(""),
                word(progress.missedReason()),
                call.failure().orElse(""),
                seconds(progress.waitTime()),
                seconds(progress.talkTime()),
                Words.of(call.source()));
    }

    private String time(Optional<Instant> moment) {
        return moment.map(times::format).orElse("");
    }

    private static String number(Optional<PhoneNumber> number) {
        return number.map(PhoneNumber::e164).orElse("");
    }

    private static String word(Optional<? extends Enum<?>> constant) {
        return constant.map(Words::of).orElse("");
    }

    private static String seconds(Optional<Duration> length) {
        return length.map(time -> Long.toString(time.toSeconds())).orElse("");
    }
}

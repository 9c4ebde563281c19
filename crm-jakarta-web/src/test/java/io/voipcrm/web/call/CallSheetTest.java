package io.voipcrm.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallExamples;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Examples;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallSheetTest {
    private static final Call CALL = Call.of(
            CallId.of(5),
            Examples.aCompletedCall(
                    "CA1", Instant.parse("2026-03-02T08:00:00Z"), UserId.of(7), Duration.ofSeconds(61)));

    private static String cell(Call call, String column) {
        CallSheet sheet = new CallSheet(ZoneOffset.UTC, Map.of(OutcomeCodeId.of(4), "Sold"));
        return sheet.row(call, new People(Map.of())).get(CallSheet.HEADER.indexOf(column));
    }

    @Test
    void tellsWhatCameOfACallBesideHowItWent() {
        Call sold = CallExamples.classed(CALL, OutcomeCodeId.of(4));

        assertThat(cell(sold, "Outcome")).isEqualTo("completed");
        assertThat(cell(sold, "Outcome told")).isEqualTo("Sold");
        assertThat(cell(sold, "Talked (s)")).isEqualTo("61");
        assertThat(cell(CALL, "Outcome told")).isEmpty();
    }
}

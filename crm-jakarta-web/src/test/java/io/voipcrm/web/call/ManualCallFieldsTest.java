package io.voipcrm.web.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ManualCallFieldsTest {
    private static ManualCall read(String json) {
        return ManualCallFields.read(FieldsReader.parse(json.getBytes(UTF_8)), Country.of("SE"));
    }

    @Test
    void readsACallAndLeavesTheColleaguesEndOut() {
        ManualCall call = read("{\"callSid\":\"CA1\",\"from\":\"client:201\",\"to\":\"070-123 45 67\","
                + "\"direction\":\"outbound\",\"status\":\"no-answer\",\"duration\":0}");
        assertThat(call.leg()).contains(LegId.of("CA1"));
        assertThat(call.from()).isEmpty();
        assertThat(call.to()).contains(PhoneNumber.of("+46701234567"));
        assertThat(call.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(call.outcome()).isEqualTo(Outcome.NO_ANSWER);
        assertThat(call.duration()).isEqualTo(Duration.ZERO);
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        read("{\"from\":\"somebody\",\"direction\":\"up\",\"status\":\"ringing\",\"duration\":-1}"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("from", "to", "direction", "status", "duration"));
    }
}

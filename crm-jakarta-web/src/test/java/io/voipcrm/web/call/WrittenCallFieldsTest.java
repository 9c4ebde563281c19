package io.voipcrm.web.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenCallFieldsTest {
    private static WrittenCallFields.Written read(String json) {
        return WrittenCallFields.read(FieldsReader.parse(json.getBytes(UTF_8)), Country.of("SE"));
    }

    @Test
    void readsACallThatWasMadeYesterday() {
        ManualCall call = read("{\"number\":\"070-123 45 67\",\"direction\":\"outbound\",\"outcome\":\"completed\","
                        + "\"startedAt\":\"2026-03-02T09:00:00+01:00\",\"durationSeconds\":90,\"contactId\":5}")
                .call(Optional.of("Eva"));

        assertThat(call.to()).contains(PhoneNumber.of("+46701234567"));
        assertThat(call.from()).isEmpty();
        assertThat(call.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(call.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(call.startedAt()).contains(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(call.duration()).isEqualTo(Duration.ofSeconds(90));
        assertThat(call.caller()).contains(new Caller(Optional.of(ContactId.of(5)), "Eva"));
    }

    @Test
    void readsWhatWasSaid() {
        String call = "{\"number\":\"+46701234567\",\"direction\":\"inbound\",\"outcome\":\"missed\","
                + "\"startedAt\":\"2026-03-02T08:00:00Z\"";

        assertThat(read(call + ",\"note\":\"Will order\"}").note()).isEqualTo("Will order");
        assertThat(read(call + ",\"note\":null}").note()).isEmpty();
        assertThat(read(call + "}").note()).isEmpty();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read(call + ",\"note\":\"" + "x".repeat(20_001) + "\"}"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("note"));
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> read("{\"direction\":\"internal\",\"outcome\":\"refused\",\"startedAt\":\"yesterday\","
                                + "\"durationSeconds\":86401,\"contactId\":0,\"agentId\":3}"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "number",
                                "direction",
                                "outcome",
                                "startedAt",
                                "durationSeconds",
                                "contactId",
                                "agentId"));
    }

    @Test
    void aPlacedCallIsNotMissed() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read("{\"number\":\"+46701234567\",\"direction\":\"outbound\",\"outcome\":\"missed\","
                        + "\"startedAt\":\"2026-03-02T08:00:00Z\"}"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("outcome"));
    }
}

package io.voipcrm.web.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CorrectionFieldsTest {
    private static final String ENTRY = "{\"number\":\"070-123 45 67\",\"direction\":\"outbound\","
            + "\"outcome\":\"completed\",\"startedAt\":\"2026-03-02T08:00:00Z\",\"durationSeconds\":90";

    private static CorrectionFields read(String json) {
        return CorrectionFields.read(FieldsReader.parse(json.getBytes(UTF_8)), Country.of("SE"));
    }

    @Test
    void readsTheEntryAndWhenItWasChangedLast() {
        CorrectionFields fields = read(ENTRY + ",\"changedAt\":\"2026-03-02T09:00:00.123456Z\"}");

        assertThat(fields.seen()).isEqualTo(Instant.parse("2026-03-02T09:00:00.123456Z"));
        assertThat(fields.entry().to()).contains(PhoneNumber.of("+46701234567"));
        assertThat(fields.entry().duration()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void needsToKnowWhatWasRead() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read(ENTRY + "}"))
                .satisfies(e ->
                        assertThat(e.errors()).extracting(FieldError::field).containsExactly("changedAt"));
    }

    @Test
    void leavesContactAndNoteToTheirOwnPaths() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        read(ENTRY + ",\"changedAt\":\"2026-03-02T09:00:00Z\",\"contactId\":5,\"note\":\"Hello\"}"))
                .satisfies(e ->
                        assertThat(e.errors()).extracting(FieldError::field).containsExactly("contactId", "note"));
    }
}

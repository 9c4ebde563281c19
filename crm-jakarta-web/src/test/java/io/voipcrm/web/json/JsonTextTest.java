package io.voipcrm.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    record Person(long id, String name, @Nullable String phone, Instant since, List<Person> friends) {}

    @Test
    void writesEveryComponentInItsOrderWithNullsAndMilliseconds() {
        Person friend = new Person(2, "Bo \"B\" Berg", null, Instant.parse("2026-03-02T08:00:00.123456Z"), List.of());
        assertThat(JsonText.of(new Person(1, "Åsa", "+46", Instant.EPOCH, List.of(friend))))
                .isEqualTo("{\"id\":1,\"name\":\"Åsa\",\"phone\":\"+46\",\"since\":\"1970-01-01T00:00:00.000Z\","
                        + "\"friends\":[{\"id\":2,\"name\":\"Bo \\\"B\\\" Berg\",\"phone\":null,"
                        + "\"since\":\"2026-03-02T08:00:00.123Z\",\"friends\":[]}]}");
    }

    @Test
    void writesMapsFlagsAndFractions() {
        assertThat(JsonText.of(Map.of("a", List.of(true, 1.5, 7)))).isEqualTo("{\"a\":[true,1.5,7]}");
    }

    @Test
    void refusesWhatHasNoForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(new Object()));
    }
}

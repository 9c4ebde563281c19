package io.voipcrm.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.web.json.InvalidRequestException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodyTest {
    @Test
    void decodesOnce() {
        assertThat(FormBody.parse("From=%2B46701234567&Name=%C3%85sa+Berg&Raw=%252B&Empty=&Flag"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "From", List.of("+46701234567"),
                        "Name", List.of("Åsa Berg"),
                        "Raw", List.of("%2B"),
                        "Empty", List.of(""),
                        "Flag", List.of("")));
    }

    @Test
    void keepsSeveralValuesOfOneNameInTheirOrder() {
        assertThat(FormBody.parse("a=2&a=1&&a=3")).containsEntry("a", List.of("2", "1", "3"));
    }

    @Test
    void refusesWhatCantBeDecoded() {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> FormBody.parse("a=%zz"));
    }
}

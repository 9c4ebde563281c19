package io.voipcrm.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.exchange.ColumnTarget;
import io.voipcrm.core.exchange.ImportPlan;
import io.voipcrm.core.exchange.OnMatch;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingReaderTest {
    private static ImportPlan read(String json) {
        return MappingReader.read(
                new Fields(Json.createReader(new StringReader(json)).readObject()), 3);
    }

    @Test
    void leavesOutColumnsThatAreNotNamed() {
        ImportPlan plan = read("""
                {"columns":[{"column":2,"target":"name"},{"column":0,"target":null}],"country":"se","onMatch":"skip"}
                """);

        assertThat(plan.columns())
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(ColumnTarget.parse("name")));
        assertThat(plan.country()).contains(Country.of("SE"));
        assertThat(plan.onMatch()).isEqualTo(OnMatch.SKIP);
    }

    @Test
    void knowsNoCountryUnlessOneIsSaid() {
        assertThat(read("{\"columns\":[],\"country\":null}").country()).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read("""
                        {"columns":[{"column":3,"target":"name"},{"column":0,"target":"shoe"}],"country":"XX",
                         "onMatch":"maybe","more":1}
                        """))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder(
                                "columns[0].column", "columns[1].target", "country", "onMatch", "more"));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> read("{}"));
    }
}

package io.voipcrm.web.dialling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.dialling.DiallingRules;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiallingFieldsTest {
    private static final Country SWEDEN = Country.of("SE");
    private static final DiallingRules BEFORE = DiallingRules.usual(Optional.of(SWEDEN));

    private static Fields fields(String json) {
        return FieldsReader.parse(json.getBytes(UTF_8));
    }

    @Test
    void readsAllRules() {
        assertThat(DiallingFields.rules(
                        fields("{\"allowedCountries\":[\"no\",\"SE\"],\"callsPerMinute\":5,"
                                + "\"longestCallMinutes\":90,\"wrapUpSeconds\":0}"),
                        BEFORE))
                .isEqualTo(
                        new DiallingRules(Set.of(Country.of("NO"), SWEDEN), 5, Duration.ofMinutes(90), Duration.ZERO));
    }

    @Test
    void leavesWhatIsLeftOut() {
        assertThat(DiallingFields.rules(fields("{}"), BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void canForbidEveryCountry() {
        assertThat(DiallingFields.rules(fields("{\"allowedCountries\":[]}"), BEFORE)
                        .allowed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"allowedCountries":["XX"]}    | allowedCountries
                    {"allowedCountries":"SE"}      | allowedCountries
                    {"allowedCountries":[46]}      | allowedCountries
                    {"callsPerMinute":1.5}         | callsPerMinute
                    {"wrapUpSeconds":"15"}         | wrapUpSeconds
                    {"country":"SE"}               | country
                    """)
    void saysWhichMemberCantBeRead(String json, String member) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DiallingFields.rules(fields(json), BEFORE))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsOnly(member));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"callsPerMinute":0}                       | callsPerMinute
                    {"callsPerMinute":9223372036854775807}     | callsPerMinute
                    {"longestCallMinutes":9223372036854775807} | longestCallMinutes
                    {"wrapUpSeconds":-9223372036854775807}     | wrapUpSeconds
                    """)
    void leavesBoundsToTheRules(String json, String member) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DiallingFields.rules(fields(json), BEFORE))
                .satisfies(refusal -> assertThat(refusal.member()).isEqualTo(member));
    }

    @Test
    void readsNumbersAsPeopleWriteThem() {
        Fields in = fields("{\"numbers\":[{\"number\":\"08-500 001 01\",\"label\":\" Support \"}]}");

        assertThat(DiallingFields.numbers(in, SWEDEN))
                .isEqualTo(List.of(new CompanyNumber(PhoneNumber.of("+46850000101"), "Support")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                     | This is needed
                    {"numbers":{}}                                         | This is a list
                    {"numbers":["+46850000101"]}                           | This is a list of objects
                    {"numbers":[{"number":"+46850000101"}]}                | label: This is needed
                    {"numbers":[{"number":"x","label":"a"}]}               | number: That is not a telephone number
                    {"numbers":[{"number":"+46850000101","label":""}]}     | label: A label has 1 to 60 characters
                    {"numbers":[{"number":"+46850000101","label":"a","b":1}]} | b: There is no such member
                    """)
    void saysWhatIsWrongWithANumber(String json, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DiallingFields.numbers(fields(json), SWEDEN))
                .satisfies(refusal -> assertThat(refusal.errors()).containsExactly(new FieldError("numbers", message)));
    }
}

package io.voipcrm.web.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static Fields fields(String json) {
        return FieldsReader.parse(json.getBytes(UTF_8));
    }

    private static List<String> wrong(Fields fields) {
        try {
            fields.check();
            return List.of();
        } catch (InvalidRequestException e) {
            return e.errors().stream().map(FieldError::field).toList();
        }
    }

    @Test
    void readsWhatIsThere() {
        Fields fields = fields("{\"email\":\"Ada@Example.com\",\"active\":true,\"seconds\":63}");
        assertThat(fields.required("email", EmailAddress::of)).contains(EmailAddress.of("ada@example.com"));
        assertThat(fields.flag("active")).contains(true);
        assertThat(fields.wholeNumber("seconds")).contains(63L);
        assertThat(wrong(fields)).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Fields fields =
                fields("{\"email\":\"nobody\",\"extension\":7,\"active\":\"yes\",\"seconds\":1.5,\"role\":\"x\"}");
        fields.required("email", EmailAddress::of);
        fields.required("extension", Extension::of);
        fields.required("fullName", Function.identity());
        fields.flag("active");
        fields.wholeNumber("seconds");
        assertThat(wrong(fields))
                .containsExactlyInAnyOrder("email", "extension", "fullName", "active", "seconds", "role");
    }

    @Test
    void refusesTheCharacterThatNoStoreKeeps() {
        Fields fields = fields("{\"name\":\"a\\u0000b\",\"tags\":[\"\\u0000\"],\"fields\":{\"size\":\"\\u0000\"}}");
        fields.required("name", Function.identity());
        fields.texts("tags", Function.identity());
        fields.scalars("fields");
        assertThat(wrong(fields)).containsExactlyInAnyOrder("name", "tags", "fields.size");
    }

    @Test
    void takesNullForAbsentButKnowsThatItWasGiven() {
        Fields fields = fields("{\"phone\":null}");
        assertThat(fields.given("phone")).isTrue();
        assertThat(fields.optional("phone", Function.identity())).isEmpty();
        assertThat(fields.given("fax")).isFalse();
        assertThat(wrong(fields)).isEmpty();
    }

    @Test
    void refusesMembersThatNobodyAskedFor() {
        assertThat(wrong(fields("{\"id\":7}"))).containsExactly("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "\"text\"", "{\"a\":1}x", "{'a':1}"})
    void refusesWhatIsNoJsonObject(String text) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> fields(text))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("body"));
    }
}

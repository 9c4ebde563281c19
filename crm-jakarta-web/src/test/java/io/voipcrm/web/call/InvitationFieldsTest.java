package io.voipcrm.web.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.Invitee;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationFieldsTest {
    private static InvitationFields read(String json) {
        return InvitationFields.read(FieldsReader.parse(json.getBytes(UTF_8)));
    }

    @Test
    void nameAColleague() {
        assertThat(read("{\"kind\":\"consult\",\"userId\":7}"))
                .isEqualTo(new InvitationFields(HandoverKind.CONSULT, new Invitee.Colleague(UserId.of(7))));
    }

    @Test
    void orANumberAsItWasTyped() {
        assertThat(read("{\"kind\":\"add\",\"number\":\"08-123 456 78\"}"))
                .isEqualTo(new InvitationFields(HandoverKind.ADD, new Invitee.Outside("08-123 456 78")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"userId":7}                                   | kind
                    {"kind":"steal","userId":7}                    | kind
                    {"kind":"add"}                                 | userId
                    {"kind":"add","userId":7,"number":"201"}       | userId
                    {"kind":"add","userId":0}                      | userId
                    {"kind":"add","userId":"7"}                    | userId
                    {"kind":"add","number":null}                   | number
                    {"kind":"add","number":201}                    | number
                    {"kind":"add","userId":7,"whom":"Bo"}          | whom
                    """)
    void nameOneOfThem(String json, String member) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read(json))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .contains(member));
    }
}

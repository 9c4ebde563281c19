package io.voipcrm.web.user;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.UserChange;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.InvalidRequestException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UserFieldsTest {
    private static final Country SWEDEN = Country.of("SE");

    private static Fields fields(String json) {
        return FieldsReader.parse(json.getBytes(UTF_8));
    }

    private static List<FieldError> errors(Consumer<Fields> reading, Fields fields) {
        try {
            reading.accept(fields);
            return List.of();
        } catch (InvalidRequestException e) {
            return e.errors();
        }
    }

    /** An object with every member that the API's description names, each wrong. */
    private static Fields described(Class<? extends Record> body) {
        return fields(Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "\"" + name + "\":[]")
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static void knowsAllMembersOf(Class<? extends Record> body, Consumer<Fields> reading) {
        assertThat(errors(reading, described(body)))
                .hasSameSizeAs(body.getRecordComponents())
                .extracting(FieldError::message)
                .doesNotContain("There is no such member");
    }

    @Test
    void knowsTheMembersThatTheDescriptionNames() {
        knowsAllMembersOf(UserBodies.NewUser.class, in -> UserFields.newUser(in, SWEDEN));
        knowsAllMembersOf(UserBodies.Change.class, in -> UserFields.change(in, SWEDEN));
    }

    @Test
    void readsAUserWithTheNumberInItsFullForm() {
        NewUser user = UserFields.newUser(
                fields("{\"fullName\":\"Nora Ny\",\"email\":\"nora@example.com\",\"phone\":\"070-123 45 67\","
                        + "\"extension\":\"301\",\"userType\":\"manager\",\"password\":\"a-new-pass-77\"}"),
                SWEDEN);
        assertThat(user.phone()).contains(PhoneNumber.of("+46701234567"));
        assertThat(user.password().toString()).isEqualTo("***");
    }

    @Test
    void changesNothingThatIsNotNamed() {
        UserChange change = UserFields.change(fields("{\"fullName\":\"Nora Newname\"}"), SWEDEN);
        assertThat(change.fullName()).isPresent();
        assertThat(change.phone()).isEmpty();
        assertThat(change.role()).isEmpty();
        assertThat(change.active()).isEmpty();
    }

    @Test
    void tellsRemovingANumberFromLeavingIt() {
        assertThat(UserFields.change(fields("{\"phone\":null}"), SWEDEN).phone())
                .contains(Optional.empty());
        assertThat(UserFields.change(fields("{\"phone\":\"\"}"), SWEDEN).phone())
                .contains(Optional.empty());
        assertThat(UserFields.change(fields("{}"), SWEDEN).phone()).isEmpty();
    }

    @Test
    void readsHintsThatEitherEndACallOrNameOne() {
        assertThat(CallStatusHint.read(fields("{\"endCall\":true}"), SWEDEN).endCall())
                .isTrue();
        assertThat(CallStatusHint.read(fields("{\"callSid\":\"CA1\",\"direction\":\"inbound\"}"), SWEDEN)
                        .endCall())
                .isFalse();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CallStatusHint.read(fields("{\"endCall\":false}"), SWEDEN));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CallStatusHint.read(fields("{\"endCall\":true,\"callSid\":\"CA1\"}"), SWEDEN));
    }
}

package io.voipcrm.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallControlException;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.call.LegTakenException;
import io.voipcrm.core.call.NotInCallException;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.CapabilityMissingException;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.LastAdminException;
import io.voipcrm.core.user.OwnAccountException;
import io.voipcrm.core.user.UserNotFoundException;
import io.voipcrm.core.user.UserTakenException;
import io.voipcrm.web.json.FieldError;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(new InvalidValueException("email", "wrong"), 400),
                Arguments.of(new UserTakenException("extension"), 400),
                Arguments.of(new LastAdminException(), 400),
                Arguments.of(new OwnAccountException(), 400),
                Arguments.of(new AccessDeniedException(UserId.of(3), Permission.MANAGE_USERS), 403),
                Arguments.of(new UserNotFoundException(UserId.of(3)), 404),
                Arguments.of(new CallNotFoundException(CallId.of(3)), 404),
                Arguments.of(new TelephonyNotConfiguredException(), 404),
                Arguments.of(new NotInCallException(UserId.of(3), CallId.of(3)), 403),
                Arguments.of(new CallControlException("There is nobody to put on hold."), 409),
                Arguments.of(new CapabilityMissingException(Capability.HOLD), 409),
                Arguments.of(new LegTakenException(LegId.of("CA1")), 409),
                Arguments.of(new TelephonyException.Final("no", new IOException()), 502),
                Arguments.of(new TelephonyException.Retriable("later", new IOException()), 503));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void hasAStatusForEveryRefusal(CrmException refusal, int status) {
        assertThat(Problems.of(refusal).status()).isEqualTo(status);
    }

    @Test
    void namesTheMemberThatIsWrong() {
        assertThat(Problems.of(new UserTakenException("extension")).errors())
                .extracting(FieldError::field)
                .containsExactly("extension");
    }

    @Test
    void saysWhyANumberIsNotDialledAndWhereTheAttemptIsKept() {
        TestCrm crm = TestCrm.inMemory();
        Actor agent = crm.actor(crm.user(Role.USER));
        Actor admin = crm.actor(crm.user(Role.ADMIN));
        crm.crm().dialling().changeNumbers(admin, List.of(new CompanyNumber(Examples.COMPANY, "Main")));

        Problem problem = Problems.of(
                (CrmException) catchThrowable(() -> crm.crm().calls().dial(agent, "+5376543210", Optional.empty())));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.title()).startsWith("Calls to Cuba are not allowed.");
        assertThat(problem.more()).containsEntry("reason", "country").containsKey("callId");
    }

    @Test
    void saysWhichControlTheProviderLacks() {
        assertThat(Problems.of(new CapabilityMissingException(Capability.HOLD)).title())
                .isEqualTo("Hold is not possible with this provider");
    }

    @Test
    void tellsNothingOfAProvidersFailure() {
        TelephonyException failure = new TelephonyException.Final("secret url", new IOException());
        assertThat(Problems.of(failure).title()).doesNotContain("secret url");
    }

    @Test
    void isADocumentWithTitleAndMessageAlike() {
        Problem problem = new Problem(
                409, "Bo answered this call", List.of(new FieldError("a", "b")), Map.of("answeredByUserId", 7L));
        assertThat(problem.json())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bo answered this call\",\"status\":409,"
                        + "\"message\":\"Bo answered this call\",\"errors\":[{\"field\":\"a\",\"message\":\"b\"}],"
                        + "\"answeredByUserId\":7}");
    }

    @Test
    void leavesErrorsOutWhereThereAreNone() {
        assertThat(Problem.of(404, "There is nothing here").json()).doesNotContain("errors");
    }
}

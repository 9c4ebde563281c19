package io.voipcrm.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.explanation.Step.Kind;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationServiceTest {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final TestCrm crm = TestCrm.inMemory();
    private final Actor manager = Examples.anActor(900, Role.MANAGER);
    private final User anna = crm.reachableAgent();
    private final User bert = crm.reachableAgent();

    private Call talked() {
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.customerJoins(call);
        crm.pass(MOMENT);
        crm.crm().calls().decline(crm.actor(bert), call.id());
        crm.crm().calls().answer(crm.actor(anna), call.id());
        crm.pass(MOMENT);
        crm.dials(anna, call);
        crm.joins(anna, call);
        crm.pass(MOMENT);
        crm.customerHangsUp(call);
        return call;
    }

    @Test
    void tellsACallFromTheFirstRingToTheEnd() {
        List<Step> steps = crm.crm().explanations().explain(manager, talked().id());

        assertThat(steps)
                .extracting(Step::kind, Step::title)
                .contains(
                        tuple(Kind.WEBHOOK, "A call came in from " + Examples.CUSTOMER.e164()),
                        tuple(Kind.PUSH, "It rings at " + name(anna) + ", " + name(bert)),
                        tuple(Kind.CLAIM, name(bert) + " declined the call"),
                        tuple(Kind.CLAIM, name(anna) + " took the call"),
                        tuple(Kind.WEBHOOK, name(anna) + " came into the conference"),
                        tuple(Kind.TRANSITION, "The call is in progress"),
                        tuple(Kind.EVENT, name(anna) + " and the customer are connected"),
                        tuple(Kind.TRANSITION, "The call is over: completed"));
        assertThat(steps).isSortedAccordingTo(Comparator.comparing(Step::at));
        assertThat(steps.get(0).data()).containsEntry("toldBy", "fake").containsEntry("message", "CallArrived");
    }

    @Test
    void tellsWhyNobodyAnswered() {
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.pass(Duration.ofSeconds(31));
        crm.customerHangsUp(call);

        assertThat(crm.crm().explanations().explain(manager, call.id()))
                .filteredOn(step -> step.title().equals("The call is over: missed"))
                .singleElement()
                .satisfies(step -> assertThat(step.detail()).contains("nobody answered"));
    }

    @Test
    void showsWhoeverWasInItTheLastDigits() {
        Call call = talked();

        assertThat(crm.crm().explanations().explain(crm.actor(anna), call.id()))
                .extracting(Step::title)
                .contains("A call came in from …4567")
                .noneMatch(title -> title.contains(Examples.CUSTOMER.e164()));
    }

    @Test
    void isRefusedToWhoeverHadNoPart() {
        Call call = talked();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> crm.crm().explanations().explain(crm.actor(bert), call.id()));
        assertThatExceptionOfType(CallNotFoundException.class)
                .isThrownBy(() -> crm.crm().explanations().explain(manager, CallId.of(987_654)));
    }

    private static String name(User user) {
        return user.fullName().text();
    }

    private static org.assertj.core.groups.Tuple tuple(Kind kind, String title) {
        return org.assertj.core.groups.Tuple.tuple(kind, title);
    }
}

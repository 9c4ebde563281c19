package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.aRingingCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.Standing;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.FakeTelephony;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Webhooks come late, twice and in any order: the call that they tell of is always the same. */
class CallOrderPropertyTest {
    /** A script as it was delivered: indices of its events, each at least once, some more often, shuffled. */
    record Delivery(CallScripts script, List<Integer> order) {
        List<TelephonyEvent> events() {
            return order.stream().map(script.events()::get).toList();
        }
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        return Arbitraries.of(CallScripts.class).flatMap(script -> {
            List<Integer> all =
                    IntStream.range(0, script.events().size()).boxed().toList();
            return Arbitraries.of(all).list().ofMaxSize(6).flatMap(repeated -> {
                List<Integer> delivered = new ArrayList<>(all);
                delivered.addAll(repeated);
                return Arbitraries.shuffle(delivered).map(order -> new Delivery(script, order));
            });
        });
    }

    @Provide
    Arbitrary<Optional<Ringing.GivenUp>> decisions() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(new Ringing.GivenUp(CallWords.at(4), MissedReason.NOBODY_ANSWERED)),
                Optional.of(new Ringing.GivenUp(CallWords.at(40), MissedReason.NOBODY_ANSWERED)));
    }

    @Property(tries = 500)
    void projectionDependsOnNeitherOrderNorRepetition(
            @ForAll("deliveries") Delivery delivery, @ForAll("decisions") Optional<Ringing.GivenUp> givenUp) {
        Progress inOrder = project(delivery.script().events(), givenUp);

        assertThat(project(delivery.events(), givenUp)).isEqualTo(inOrder);
    }

    @Property(tries = 500)
    void projectionNeverMovesBackwardsWithFurtherEvents(
            @ForAll("deliveries") Delivery delivery, @ForAll("decisions") Optional<Ringing.GivenUp> givenUp) {
        CallState before = CallState.RINGING;
        for (int heard = 1; heard <= delivery.order().size(); heard++) {
            CallState now =
                    project(delivery.events().subList(0, heard), givenUp).state();
            assertThat(now == before || before.mayBecome(now))
                    .as("%s after %s", now, before)
                    .isTrue();
            before = now;
        }
    }

    @Property(tries = 600)
    void callIsTheSameInTheEndAndNeverMovesBackwardsThroughTheService(@ForAll("deliveries") Delivery delivery) {
        Result inOrder = told(new Delivery(
                delivery.script(),
                IntStream.range(0, delivery.script().events().size()).boxed().toList()));

        assertThat(told(delivery)).isEqualTo(inOrder);
    }

    private static Progress project(List<TelephonyEvent> events, Optional<Ringing.GivenUp> givenUp) {
        Call call = Call.of(CallWords.CALL, aRingingCall(CallWords.CUSTOMER_LEG.value(), CallWords.START));
        Ringing ringing = call.ringing();
        return CallProjection.of(
                        call.with(givenUp.map(it -> ringing.givenUp(it.at(), it.reason()))
                                .orElse(ringing)),
                        events)
                .progress();
    }

    /** What is left when everything was told: the call, and how the team stands. */
    record Result(Progress progress, List<Participant> participants, List<Standing> team, List<UserId> busy) {}

    private static Result told(Delivery delivery) {
        TestCrm crm = TestCrm.inMemory();
        registered(crm, CallWords.EXTENSION, CallWords.AGENT);
        registered(crm, CallWords.COLLEAGUES_EXTENSION, CallWords.COLLEAGUE);
        CallState before = CallState.RINGING;
        for (int index : delivery.order()) {
            crm.told("message-" + index, delivery.script().events().get(index));
            CallState now = state(crm).orElse(before);
            assertThat(now == before || before.mayBecome(now))
                    .as("%s after %s", now, before)
                    .isTrue();
            before = now;
            assertNobodyIsLeftOnHold(crm);
        }
        Call call = crm.call(CallWords.CALL);
        List<Standing> team =
                delivery.script().showsWhoTalked() ? crm.crm().availability().board() : List.of();
        return new Result(call.progress(), call.participants(), team, busy(crm));
    }

    /** Once everything is done that the provider was asked for, a customer who is alone with guests hears them. */
    private static void assertNobodyIsLeftOnHold(TestCrm crm) {
        List<FakeTelephony.Hold> asked = crm.telephony().holds();
        find(crm)
                .filter(call -> call.state() == CallState.IN_PROGRESS)
                .filter(call -> call.present().isEmpty() && call.handover().isEmpty())
                .flatMap(Call::customer)
                .filter(customer -> customer.onHold() || !asked.isEmpty())
                .ifPresent(customer -> assertThat(asked)
                        .last()
                        .extracting(FakeTelephony.Hold::onHold)
                        .isEqualTo(false));
    }

    private static void registered(TestCrm crm, Extension extension, UserId id) {
        User user = crm.user(Examples.aUser(extension.digits(), Role.USER));
        assertThat(user.id()).isEqualTo(id);
        crm.crm().presence().registered(crm.actor(user));
    }

    private static List<UserId> busy(TestCrm crm) {
        return crm.stores()
                .transactions()
                .required(() -> crm.stores().calls().busyAgents(crm.clock().instant()));
    }

    private static Optional<CallState> state(TestCrm crm) {
        return find(crm).map(Call::state);
    }

    private static Optional<Call> find(TestCrm crm) {
        return crm.stores().transactions().required(() -> crm.stores().calls().find(CallWords.CALL));
    }
}

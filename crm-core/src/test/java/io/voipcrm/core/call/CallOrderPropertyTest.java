package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.aRingingCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
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
                Optional.of(new Ringing.GivenUp(CallScripts.at(4), MissedReason.NOBODY_ANSWERED)),
                Optional.of(new Ringing.GivenUp(CallScripts.at(40), MissedReason.NOBODY_ANSWERED)));
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
        Progress inOrder = told(new Delivery(
                delivery.script(),
                IntStream.range(0, delivery.script().events().size()).boxed().toList()));

        assertThat(told(delivery)).isEqualTo(inOrder);
    }

    private static Progress project(List<TelephonyEvent> events, Optional<Ringing.GivenUp> givenUp) {
        Call call = Call.of(CallScripts.CALL, aRingingCall(CallScripts.CUSTOMER_LEG.value(), CallScripts.START));
        Ringing ringing = call.ringing();
        return CallProjection.of(
                        call.with(givenUp.map(it -> ringing.givenUp(it.at(), it.reason()))
                                .orElse(ringing)),
                        events)
                .progress();
    }

    private static Progress told(Delivery delivery) {
        TestCrm crm = TestCrm.inMemory();
        User agent = crm.user(Examples.aUser(CallScripts.EXTENSION.digits(), Role.USER));
        crm.crm().presence().registered(crm.actor(agent));
        assertThat(agent.id()).isEqualTo(CallScripts.AGENT);
        CallState before = CallState.RINGING;
        for (int index : delivery.order()) {
            crm.told("message-" + index, delivery.script().events().get(index));
            CallState now = state(crm).orElse(before);
            assertThat(now == before || before.mayBecome(now))
                    .as("%s after %s", now, before)
                    .isTrue();
            before = now;
        }
        return crm.call(CallScripts.CALL).progress();
    }

    private static Optional<CallState> state(TestCrm crm) {
        return crm.stores()
                .transactions()
                .required(() -> crm.stores().calls().find(CallScripts.CALL))
                .map(Call::state);
    }
}

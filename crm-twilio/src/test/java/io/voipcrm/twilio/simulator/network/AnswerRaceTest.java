package io.voipcrm.twilio.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestBrowser;
import io.voipcrm.twilio.simulator.TestNetwork;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Direction;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

class AnswerRaceTest {

    private static final int AGENTS = 8;

    private final TestNetwork network = new TestNetwork();

    @RepeatedTest(20)
    void hasOneWinnerHoweverManyAnswerAtOnce() throws Exception {
        List<TestBrowser> agents = IntStream.range(0, AGENTS)
                .mapToObj(agent -> network.browser("agent" + agent).registered())
                .toList();
        StringBuilder clients = new StringBuilder();
        IntStream.range(0, AGENTS).forEach(agent -> clients.append("<Client>agent" + agent + "</Client>"));
        network.application().answers("/voice", "<Response><Dial>" + clients + "</Dial></Response>");
        network.control().customerCalls(ScriptedCustomer.calling(TestAccount.CUSTOMER));
        network.time().settle();

        answerAtOnce(agents);

        assertThat(network.control().calls())
                .filteredOn(call -> call.direction() == Direction.OUTBOUND_DIAL)
                .extracting(call -> call.status())
                .hasSize(AGENTS)
                .containsOnlyOnce(CallStatus.IN_PROGRESS)
                .containsOnly(CallStatus.IN_PROGRESS, CallStatus.CANCELED);
    }

    private static void answerAtOnce(List<TestBrowser> agents) throws Exception {
        CyclicBarrier start = new CyclicBarrier(agents.size());
        ExecutorService threads = Executors.newFixedThreadPool(agents.size());
        try {
            List<Future<?>> answers = new ArrayList<>();
            for (TestBrowser agent : agents) {
                String frame = answer(agent);
                answers.add(threads.submit(() -> {
                    start.await();
                    agent.sendOnly(frame);
                    return null;
                }));
            }
            for (Future<?> answer : answers) {
                answer.get(10, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String answer(TestBrowser agent) {
        String callSid = agent.page().payload("invite").string("callsid").orElse("");
        return JsonObject.of("type", "answer")
                .with("payload", JsonObject.of("callsid", callSid).with("sdp", "answer"))
                .text();
    }
}

package io.voipcrm.twilio.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.TestAccount;
import io.voipcrm.twilio.simulator.TestApplication;
import io.voipcrm.twilio.simulator.time.VirtualTime;
import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.Webhook.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookClientTest {

    private final VirtualTime time = new VirtualTime();
    private final TestApplication application = new TestApplication();
    private final WebhookClient client = new WebhookClient(TestAccount.AUTH_TOKEN, application, time, time);
    private final List<Result> outcomes = new ArrayList<>();

    @Nested
    class Retries {

        @Test
        void happenOnceWhenNobodyListens() {
            application.refuses("/hook");
            deliver("http://app.test/hook");

            assertThat(application.got("/hook")).hasSize(2);
            assertThat(outcomes).singleElement().satisfies(outcome -> assertThat(outcome.isSuccess())
                    .isFalse());
        }

        @Test
        void carryTheSameIdempotencyToken() {
            application.refuses("/hook");
            deliver("http://app.test/hook");
            deliver("http://app.test/hook");

            assertThat(application.got("/hook"))
                    .extracting(got -> got.headers().get("I-Twilio-Idempotency-Token"))
                    .satisfies(tokens -> {
                        assertThat(tokens.get(0)).isEqualTo(tokens.get(1)).isNotEqualTo(tokens.get(2));
                        assertThat(tokens.get(2)).isEqualTo(tokens.get(3));
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "503, '', 1",
            "503, '#rc=2&rp=5xx', 3",
            "503, '#rc=2&rp=ct,rt,5xx', 3",
            "503, '#rc=9&rp=all', 6",
            "503, '#rc=0&rp=all', 1",
            "404, '#rc=2&rp=5xx', 1",
            "404, '#rc=1&rp=4xx', 2",
            "200, '#rc=3&rp=all', 1",
        })
        void followTheFragment(int status, String fragment, int tries) {
            application.fails("/hook", status);
            deliver("http://app.test/hook" + fragment);

            assertThat(application.got("/hook")).hasSize(tries);
            assertThat(outcomes).singleElement().satisfies(outcome -> assertThat(outcome.status())
                    .isEqualTo(status));
        }
    }

    @Nested
    class Redirects {

        @Test
        void areFollowedWithAGetWithoutFields() {
            application.redirects("/hook", 302, "/other?x=1");
            deliver("http://app.test/hook");

            assertThat(application.only("/other").fields()).isEmpty();
            assertThat(outcomes.get(0).isSuccess()).isTrue();
        }

        @Test
        void keepMethodAndFieldsIfAsked() {
            application.redirects("/hook", 307, "/other");
            deliver("http://app.test/hook");

            assertThat(application.only("/other").field("Number")).isEqualTo("1");
        }

        @Test
        void endAfterTen() {
            application.redirects("/hook", 307, "/hook");
            deliver("http://app.test/hook");

            assertThat(application.got("/hook")).hasSize(11);
            assertThat(outcomes.get(0).isSuccess()).isFalse();
        }
    }

    @Nested
    class Faults {

        @Test
        void delay() {
            client.faults().delay(all -> true, Duration.ofSeconds(7), 1);
            deliver("http://app.test/hook");
            assertThat(application.got()).isEmpty();

            time.advance(Duration.ofSeconds(7));
            assertThat(application.got()).hasSize(1);
            assertThat(outcomes).hasSize(1);
        }

        @Test
        void repeatTheSameMessage() {
            client.faults().repeat(all -> true, 3, 1);
            deliver("http://app.test/hook");

            assertThat(application.got("/hook")).hasSize(3);
            assertThat(application.got("/hook"))
                    .extracting(got -> got.headers().get("I-Twilio-Idempotency-Token"))
                    .containsOnly(application.got("/hook").get(0).headers().get("I-Twilio-Idempotency-Token"));
            assertThat(outcomes).hasSize(1);
        }

        @Test
        void drop() {
            client.faults().drop(hook -> hook.kind() == Kind.CALL_STATUS, 1);
            deliver("http://app.test/hook");
            deliver("http://app.test/hook");

            assertThat(application.got()).hasSize(1);
            assertThat(outcomes).extracting(Result::isSuccess).containsExactlyInAnyOrder(false, true);
        }

        @Test
        void swapWithTheNext() {
            client.faults().swapWithNext(hook -> hook.url().endsWith("first"), 1);
            deliver("http://app.test/first");
            deliver("http://app.test/second");

            assertThat(application.got()).extracting(TestApplication.Got::path).containsExactly("/second", "/first");
        }

        @Test
        void endWhenCleared() {
            client.faults().drop(all -> true, WebhookFaults.ALWAYS);
            deliver("http://app.test/hook");
            client.faults().clear();
            deliver("http://app.test/hook");

            assertThat(application.got()).hasSize(1);
        }
    }

    @Test
    void sendsFieldsInTheQueryOfAGet() {
        client.deliver(
                new Webhook(Kind.VOICE, "GET", "http://app.test/hook?a=b", Map.of("Number", "1 2")), outcomes::add);
        time.settle();

        assertThat(client.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.result().isSuccess()).isTrue();
            assertThat(delivery.attempt()).isEqualTo(1);
        });
        assertThat(application.only("/hook").fields()).isEmpty();
    }

    private void deliver(String url) {
        client.deliver(Webhook.post(Kind.CALL_STATUS, url, Map.of("Number", "1")), outcomes::add);
        time.settle();
    }
}

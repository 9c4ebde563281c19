package io.voipcrm.twilio.simulator.webhook;

import io.voipcrm.twilio.simulator.frame.BoundedLog;
import io.voipcrm.twilio.simulator.time.Scheduler;
import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.HttpFailedException.Stage;
import io.voipcrm.twilio.simulator.webhook.WebhookFaults.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Delivers webhooks: signed, each in a request of its own that waits for no other, repeated as its
 * URL says, with the faults that were asked for. Safe for use by several threads.
 */
public final class WebhookClient {

    private static final int KEPT = 5_000;
    private static final Duration LONGEST_HELD_BACK = Duration.ofSeconds(2);

    private final SignedRequests requests;
    private final Scheduler scheduler;
    private final Clock clock;
    private final WebhookFaults faults = new WebhookFaults();
    private final BoundedLog<Delivery> log = new BoundedLog<>(KEPT);
    private final List<Runnable> heldBack = new ArrayList<>();

    public WebhookClient(String authToken, HttpSender sender, Scheduler scheduler, Clock clock) {
        this.requests = new SignedRequests(authToken, sender);
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public WebhookFaults faults() {
        return faults;
    }

    /** Every try, oldest first, as far as it is kept. */
    public List<Delivery> deliveries() {
        return log.entries();
    }

    /** Delivers a webhook; the outcome of the last try is told once, never on the calling thread. */
    public void deliver(Webhook webhook, Consumer<Result> outcome) {
        Fault fault = faults.next(webhook);
        List<Runnable> overtaken = takeHeldBack();
        if (fault.copies() == 0) {
            Result lost = Result.failed(Stage.CONNECT);
            log.add(new Delivery(clock.instant(), clock.instant(), webhook, 0, lost));
            scheduler.schedule(Duration.ZERO, () -> outcome.accept(lost));
        }
        String idempotencyToken = UUID.randomUUID().toString();
        for (int copy = 0; copy < fault.copies(); copy++) {
            Consumer<Result> told = copy == 0 ? outcome : ignored -> {};
            Attempt first = new Attempt(webhook, idempotencyToken, 0, told);
            if (fault.heldBack()) {
                holdBack(first::send);
            } else if (fault.delay().isZero()) {
                first.send();
            } else {
                scheduler.schedule(fault.delay(), first::send);
            }
        }
        overtaken.forEach(Runnable::run);
    }

    private synchronized void holdBack(Runnable send) {
        heldBack.add(send);
        scheduler.schedule(LONGEST_HELD_BACK, () -> takeHeldBack().forEach(Runnable::run));
    }

    private synchronized List<Runnable> takeHeldBack() {
        List<Runnable> taken = List.copyOf(heldBack);
        heldBack.clear();
        return taken;
    }

    private final class Attempt {
        private final Webhook webhook;
        private final String idempotencyToken;
        private final int retriesDone;
        private final Consumer<Result> outcome;

        Attempt(Webhook webhook, String idempotencyToken, int retriesDone, Consumer<Result> outcome) {
            this.webhook = webhook;
            this.idempotencyToken = idempotencyToken;
            this.retriesDone = retriesDone;
            this.outcome = outcome;
        }

        void send() {
            var sentAt = clock.instant();
            requests.send(webhook, idempotencyToken, result -> {
                log.add(new Delivery(sentAt, clock.instant(), webhook, retriesDone + 1, result));
                scheduler.schedule(Duration.ZERO, () -> answered(result));
            });
        }

        private void answered(Result result) {
            if (!result.isSuccess() && RetryPolicy.of(webhook.url()).repeats(result, retriesDone)) {
                new Attempt(webhook, idempotencyToken, retriesDone + 1, outcome).send();
            } else {
                outcome.accept(result);
            }
        }
    }
}

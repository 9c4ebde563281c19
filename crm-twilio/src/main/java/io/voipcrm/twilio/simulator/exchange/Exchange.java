package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.frame.BoundedLog;
import io.voipcrm.twilio.simulator.time.Scheduler;
import io.voipcrm.twilio.simulator.time.Scheduler.Scheduled;
import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import io.voipcrm.twilio.simulator.webhook.WebhookClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where calls meet: everything that happens to calls and conferences happens under its one lock, so
 * that every race has one order. Nothing under the lock waits for anything; HTTP and sockets work
 * outside.
 */
public final class Exchange {

    private static final int KEPT_ALERTS = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final BoundedLog<Alert> alerts = new BoundedLog<>(KEPT_ALERTS);
    private final NetworkAccount account;
    private final Clock clock;
    private final Scheduler scheduler;
    private final WebhookClient webhooks;
    private final Directory directory = new Directory();
    private final Desks desks = new Desks();
    private final Calls calls = new Calls(this);
    private final Conferences conferences = new Conferences(this);

    public Exchange(NetworkAccount account, Clock clock, Scheduler scheduler, WebhookClient webhooks) {
        this.account = account;
        this.clock = clock;
        this.scheduler = scheduler;
        this.webhooks = webhooks;
    }

    public NetworkAccount account() {
        return account;
    }

    public Directory directory() {
        return directory;
    }

    /** The pages that mix sound; to be used inside {@link #perform} or {@link #ask}. */
    public Desks desks() {
        return desks;
    }

    /** The calls, running and ended; to be used inside {@link #perform} or {@link #ask}. */
    public Calls calls() {
        return calls;
    }

    /** The conferences; to be used inside {@link #perform} or {@link #ask}. */
    public Conferences conferences() {
        return conferences;
    }

    /** What the application did wrong, oldest first. */
    public List<Alert> alerts() {
        return alerts.entries();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Does something while nothing else happens. */
    public void perform(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** Finds something out while nothing happens. */
    public <T> T ask(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does something later, while nothing else happens. */
    public Scheduled later(Duration delay, Runnable work) {
        return scheduler.schedule(delay, () -> perform(work));
    }

    /** Lets happen at once what is due within that time; how much that was. */
    public int hurry(Duration time) {
        return scheduler.hurry(time);
    }

    /** Tells the application something; the answer does not matter. */
    void tell(Webhook webhook) {
        webhooks.deliver(webhook, result -> noteFailure(webhook, result));
    }

    /** Asks the application something; the answer is handled while nothing else happens. */
    void inquire(Webhook webhook, Consumer<Result> answer) {
        webhooks.deliver(webhook, result -> {
            noteFailure(webhook, result);
            perform(() -> answer.accept(result));
        });
    }

    void alert(String callSid, int code, String message) {
        alerts.add(new Alert(now(), callSid, code, message));
    }

    private void noteFailure(Webhook webhook, Result result) {
        if (!result.isSuccess()) {
            int code = result.failure() == null ? Alert.HTTP_FAILURE : Alert.NO_ANSWER;
            String how = result.failure() == null ? "status " + result.status() : "no answer";
            alert(webhook.field("CallSid"), code, webhook.kind() + " " + webhook.url() + ": " + how);
        }
    }
}

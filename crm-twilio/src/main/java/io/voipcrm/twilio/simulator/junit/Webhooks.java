package io.voipcrm.twilio.simulator.junit;

import io.voipcrm.twilio.simulator.time.Scheduler;
import io.voipcrm.twilio.simulator.webhook.HttpSender;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Sends webhooks by HTTP, or to a function of the test, never on the calling thread. */
final class Webhooks implements HttpSender {

    private final HttpSender byHttp;
    private final Scheduler scheduler;
    private volatile Optional<Function<Request, Reply>> inTest = Optional.empty();

    Webhooks(HttpSender byHttp, Scheduler scheduler) {
        this.byHttp = byHttp;
        this.scheduler = scheduler;
    }

    void answeredBy(Function<Request, Reply> application) {
        inTest = Optional.of(application);
    }

    @Override
    public CompletionStage<Reply> send(Request request) {
        return inTest.map(application -> answered(application, request)).orElseGet(() -> byHttp.send(request));
    }

    private CompletionStage<Reply> answered(Function<Request, Reply> application, Request request) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        scheduler.schedule(Duration.ZERO, () -> {
            try {
                reply.complete(application.apply(request));
            } catch (RuntimeException e) {
                reply.completeExceptionally(e);
            }
        });
        return reply;
    }
}

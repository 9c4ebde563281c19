package io.voipcrm.twilio.simulator.webhook;

import io.voipcrm.twilio.simulator.webhook.HttpFailedException.Stage;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Sends through the JDK's client: 5 s to connect, 15 s in all, as the real network allows. */
public final class JdkHttpSender implements HttpSender {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TOTAL = Duration.ofSeconds(15);

    private final HttpClient client;

    /** Runs its work on the host's threads. */
    public JdkHttpSender(Executor executor) {
        client = HttpClient.newBuilder()
                .executor(executor)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public CompletionStage<Reply> send(Request request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(request.url())).timeout(TOTAL);
        request.headers().forEach(builder::header);
        builder.method(
                request.method(),
                request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        return client.sendAsync(builder.build(), BodyHandlers.ofString()).handle((response, failure) -> {
            if (failure != null) {
                throw new CompletionException(translated(failure));
            }
            return reply(response);
        });
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }

    private static HttpFailedException translated(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean connecting = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        return new HttpFailedException(
                connecting ? Stage.CONNECT : Stage.READ, cause.getClass().getSimpleName());
    }
}

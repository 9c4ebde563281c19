package io.voipcrm.twilio.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import io.voipcrm.twilio.simulator.webhook.FormEncoding;
import io.voipcrm.twilio.simulator.webhook.HttpFailedException;
import io.voipcrm.twilio.simulator.webhook.HttpSender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * The application behind the network: answers by path, keeps what it got, and refuses whatever
 * Twilio's own validator refuses.
 */
public final class TestApplication implements HttpSender {

    private static final RequestValidator VALIDATOR = new RequestValidator(TestAccount.AUTH_TOKEN);

    private final Map<String, Function<Map<String, String>, Reply>> answers = new LinkedHashMap<>();
    private final List<Got> got = new ArrayList<>();

    /** A request that came. */
    public record Got(String path, Map<String, String> headers, Map<String, String> fields) {

        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** Answers requests to the path with this document. */
    public void answers(String path, String twiml) {
        answers(path, fields -> twiml);
    }

    /** Answers requests to the path with a document that depends on the fields. */
    public void answers(String path, Function<Map<String, String>, String> twiml) {
        answers.put(path, fields -> Reply.of(200, twiml.apply(fields)));
    }

    /** Answers requests to the path with a status. */
    public void fails(String path, int status) {
        answers.put(path, fields -> Reply.of(status, ""));
    }

    /** Nobody listens for requests to the path. */
    public void refuses(String path) {
        answers.put(path, fields -> {
            throw new HttpFailedException(HttpFailedException.Stage.CONNECT, "refused");
        });
    }

    /** Answers requests to the path by sending them on. */
    public void redirects(String path, int status, String location) {
        answers.put(path, fields -> new Reply(status, location, ""));
    }

    /** What came to the path, in order. */
    public List<Got> got(String path) {
        return got.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** The only request that came to the path. */
    public Got only(String path) {
        assertThat(got(path)).hasSize(1);
        return got(path).get(0);
    }

    public List<Got> got() {
        return List.copyOf(got);
    }

    @Override
    public CompletionStage<Reply> send(Request request) {
        Map<String, String> fields = FormEncoding.decode(request.body());
        assertThat(VALIDATOR.validate(request.url(), fields, request.headers().getOrDefault("X-Twilio-Signature", "")))
                .as("Twilio's validator accepts %s", request.url())
                .isTrue();
        String path = request.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        got.add(new Got(path, request.headers(), fields));
        try {
            return CompletableFuture.completedFuture(answers.getOrDefault(path, ignored -> Reply.of(200, "<Response/>"))
                    .apply(fields));
        } catch (HttpFailedException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}

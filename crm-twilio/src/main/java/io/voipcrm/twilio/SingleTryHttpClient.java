package io.voipcrm.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.exception.ApiConnectionException;
import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Carries the SDK's requests, each exactly once.
 *
 * <p>The SDK's own client sends a POST again after a 5xx answer, up to six times: a call would be placed several times
 * over. It also waits half a minute for an answer, while a caller is on the line.
 */
final class SingleTryHttpClient extends HttpClient implements AutoCloseable {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Optional<URI> base;
    private final CloseableHttpClient client;
    private final Duration wholeAnswer;

    private SingleTryHttpClient(Optional<URI> base, CloseableHttpClient client, Duration wholeAnswer) {
        this.base = base;
        this.client = client;
        this.wholeAnswer = wholeAnswer;
    }

    /**
     * How long things may take.
     *
     * @param connect until a connection is there
     * @param read between two pieces of the answer
     * @param wholeAnswer until all of the answer is there
     */
    record Patience(Duration connect, Duration read, Duration wholeAnswer) {
        static Patience usual() {
            return new Patience(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(10));
        }
    }

    /**
     * A client with a pool of connections of its own.
     *
     * @param base where requests go instead of Twilio: an address to which their path is appended
     */
    static SingleTryHttpClient create(Optional<URI> base, Patience patience) {
        Timeout connect = Timeout.of(patience.connect());
        Timeout read = Timeout.of(patience.read());
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(read)
                .build();
        RequestConfig requests = RequestConfig.custom()
                .setConnectionRequestTimeout(connect)
                .setResponseTimeout(read)
                .setRedirectsEnabled(false)
                .build();
        return new SingleTryHttpClient(
                base,
                HttpClientBuilder.create()
                        .useSystemProperties()
                        .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                                .useSystemProperties()
                                .setDefaultConnectionConfig(connections)
                                .setMaxConnPerRoute(20)
                                .build())
                        .setDefaultRequestConfig(requests)
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .build(),
                patience.wholeAnswer());
    }

    @Override
    public Response makeRequest(Request request) {
        HttpUriRequestBase message = createHttpUriRequestBase(request);
        message.setUri(target(message));
        message.setHeader("Accept", "application/json");
        message.setHeader("Authorization", request.getAuthString());
        if (!request.getPostParams().isEmpty()) {
            message.setEntity(new UrlEncodedFormEntity(form(request), UTF_8));
        }
        long deadline = System.nanoTime() + wholeAnswer.toNanos();
        try {
            return client.execute(message, answer -> read(answer, deadline));
        } catch (ConnectTimeoutException | ConnectException | NoRouteToHostException | UnknownHostException e) {
            throw new NotReachedException(e);
        } catch (IOException e) {
            throw new ApiConnectionException("No answer", e);
        }
    }

    @Override
    protected boolean shouldRetry(Response answer, int[] codes) {
        return false;
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }

    private URI target(HttpUriRequestBase message) {
        try {
            URI meant = message.getUri();
            String pathAndQuery = meant.getRawPath() + (meant.getRawQuery() == null ? "" : "?" + meant.getRawQuery());
            return base.map(other -> URI.create(other + pathAndQuery)).orElse(meant);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The SDK made an address that is none", e);
        }
    }

    private static List<NameValuePair> form(Request request) {
        List<NameValuePair> fields = new ArrayList<>();
        request.getPostParams()
                .forEach((name, values) -> values.forEach(value -> fields.add(new BasicNameValuePair(name, value))));
        return fields;
    }

    private static Response read(ClassicHttpResponse answer, long deadline) throws IOException {
        String body = answer.getEntity() == null
                ? ""
                : BoundedBody.read(answer.getEntity().getContent(), deadline);
        if (answer.getCode() == TOO_MANY_REQUESTS) {
            throw RateRefusedException.of(Optional.ofNullable(answer.getFirstHeader(HttpHeaders.RETRY_AFTER))
                    .map(Header::getValue));
        }
        return new Response(body, answer.getCode(), answer.getHeaders());
    }
}

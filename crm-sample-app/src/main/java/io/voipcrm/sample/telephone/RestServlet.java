package io.voipcrm.sample.telephone;

import io.voipcrm.twilio.simulator.rest.RestAnswer;
import io.voipcrm.twilio.simulator.rest.RestApi;
import io.voipcrm.twilio.simulator.rest.RestRequest;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The local telephone network's REST API over HTTP. */
final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofMinutes(1);

    private final transient RestApi api;

    RestServlet(RestApi api) {
        this.api = api;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        RestAnswer answer = api.handle(new RestRequest(
                request.getMethod(),
                request.getServletPath().substring(DemoAccount.PATH.length()) + request.getPathInfo(),
                parameters(request),
                Optional.ofNullable(request.getHeader("Authorization"))));
        if (answer.isLost()) {
            letWait(request);
        } else {
            Json.write(response, answer.status(), answer.json());
        }
    }

    /** Nobody answers, and no thread waits for that. */
    private static void letWait(HttpServletRequest request) {
        AsyncContext waiting = request.startAsync();
        waiting.setTimeout(LONGER_THAN_ANYBODY_WAITS.toMillis());
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}

package io.voipcrm.sample.telephone;

import io.voipcrm.twilio.simulator.control.http.ControlAnswer;
import io.voipcrm.twilio.simulator.control.http.ControlApi;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The hand behind the local telephone network: what goes wrong in it, scripted far ends, and its records. */
final class ControlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ControlApi api;

    ControlServlet(ControlApi api) {
        this.api = api;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        ControlAnswer answer = api.handle(request.getMethod(), path, parameters);
        Json.write(response, answer.status(), answer.json());
    }
}

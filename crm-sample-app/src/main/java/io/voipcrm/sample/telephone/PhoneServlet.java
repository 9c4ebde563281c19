package io.voipcrm.sample.telephone;

import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * What the telephone page asks for besides its socket: {@code GET config}, {@code POST scripted-call} with the optional
 * parameters {@code number}, {@code patience} and {@code talk} (seconds), and {@code POST scripted-hangup} with
 * {@code callSid}.
 */
final class PhoneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCRIPTED_NUMBER = "+46709876543";

    private final transient NetworkControl control;

    PhoneServlet(NetworkControl control) {
        this.control = control;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/config".equals(request.getPathInfo())) {
            JsonObject config = JsonObject.of("companyNumber", DemoAccount.COMPANY_NUMBER)
                    .with("customerNumber", DemoAccount.CUSTOMER_NUMBER);
            Json.write(response, HttpServletResponse.SC_OK, config.text());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/scripted-call" -> scriptedCall(request, response);
            case "/scripted-hangup" -> {
                control.hangUp(String.valueOf(request.getParameter("callSid")));
                Json.write(response, HttpServletResponse.SC_NO_CONTENT, "");
            }
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void scriptedCall(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = Optional.ofNullable(request.getParameter("number")).orElse(SCRIPTED_NUMBER);
            ScriptedCustomer customer =
                    new ScriptedCustomer(number, seconds(request, "patience"), seconds(request, "talk"));
            JsonObject placed = JsonObject.of("callSid", control.customerCalls(customer));
            Json.write(response, HttpServletResponse.SC_OK, placed.text());
        } catch (NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "patience and talk are seconds");
        }
    }

    private static Optional<Duration> seconds(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(Long::valueOf)
                .map(Duration::ofSeconds);
    }
}

package io.voipcrm.twilio.simulator.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.voipcrm.twilio.simulator.account.NetworkAccount;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.rest.RestFaults.Fault;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The REST API 2010-04-01, as far as the product uses it. Safe for use by several threads. */
public final class RestApi {

    private static final String ACCOUNTS = "/2010-04-01/Accounts/";

    private final Exchange exchange;
    private final List<Route> routes = new ArrayList<>();
    private final RestFaults faults = new RestFaults();

    public RestApi(Exchange exchange) {
        this.exchange = exchange;
        routes.addAll(new AccountRoutes(exchange).routes());
        routes.addAll(new CallRoutes(exchange).routes());
        routes.addAll(new ConferenceRoutes(exchange).routes());
        routes.addAll(new ParticipantRoutes(exchange).routes());
    }

    /** Answers a request; refusals are answers too. */
    public RestAnswer handle(RestRequest request) {
        try {
            authenticate(request);
            Optional<Fault> fault = faults.take();
            if (fault.isEmpty()) {
                return carriedOut(request);
            }
            return spoilt(request, fault.get());
        } catch (RestException e) {
            return RestAnswer.error(e);
        }
    }

    /** What goes wrong with requests. */
    public RestFaults faults() {
        return faults;
    }

    private RestAnswer carriedOut(RestRequest request) {
        String path = pathInAccount(request.path());
        return exchange.ask(() -> route(request, path));
    }

    private RestAnswer spoilt(RestRequest request, Fault fault) {
        if (fault instanceof Fault.Status failure) {
            int code = failure.status() == 429 ? 20429 : 20500;
            throw new RestException(failure.status(), code, "Failure on demand");
        }
        if (fault instanceof Fault.AnswerLost) {
            carriedOut(request);
        }
        return RestAnswer.lost();
    }

    private RestAnswer route(RestRequest request, String path) {
        return routes.stream()
                .flatMap(route -> route.answer(request, path).stream())
                .findFirst()
                .orElseThrow(() -> RestException.notFound(request.path()));
    }

    private String pathInAccount(String path) {
        String own = ACCOUNTS + exchange.account().accountSid();
        if (!path.startsWith(own)) {
            throw RestException.notFound(path);
        }
        return path.substring(own.length());
    }

    private void authenticate(RestRequest request) {
        NetworkAccount account = exchange.account();
        List<String> accepted = List.of(
                basic(account.accountSid(), account.authToken()),
                basic(account.apiKey().sid(), account.apiKey().secret()));
        Optional<String> given = request.authorization();
        if (given.isEmpty() || !accepted.contains(given.get())) {
            throw new RestException(401, 20003, "Authenticate");
        }
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }
}

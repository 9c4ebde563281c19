package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import java.util.List;
import java.util.Optional;

/** Calls: list, read, place, redirect and end. */
final class CallRoutes {

    private final Exchange exchange;
    private final Resources resources;

    CallRoutes(Exchange exchange) {
        this.exchange = exchange;
        this.resources = new Resources(exchange);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/Calls.json", (request, path) -> list(request)),
                Route.of("POST", "/Calls.json", (request, path) -> place(request)),
                Route.of(
                        "GET",
                        "/Calls/*.json",
                        (request, path) -> RestAnswer.ok(resources.call(found(request, path.get(0))))),
                Route.of("POST", "/Calls/*.json", (request, path) -> update(request, path.get(0))));
    }

    private RestAnswer list(RestRequest request) {
        return RestAnswer.ok(resources.page(
                "calls",
                Paging.of(request),
                "/Calls.json",
                Newest.first(exchange.calls().all()).stream().filter(CallFilter.of(request)),
                resources::call));
    }

    private RestAnswer place(RestRequest request) {
        Optional<String> twiml = request.parameter("Twiml");
        String url = twiml.isPresent() ? "" : request.required("Url");
        String method = request.parameter("Method").orElse("POST");
        Call call = OutgoingCall.of(exchange, request).place(answered -> {
            if (twiml.isPresent()) {
                answered.perform(twiml.get());
            } else {
                answered.redirect(method, url);
            }
        });
        return RestAnswer.created(resources.call(call));
    }

    private RestAnswer update(RestRequest request, String sid) {
        Call call = found(request, sid);
        Optional<String> status = request.parameter("Status");
        Optional<String> twiml = request.parameter("Twiml");
        Optional<String> url = request.parameter("Url");
        if (call.isOver()) {
            throw new RestException(400, 21220, "Call is not in-progress. Cannot redirect or end it.");
        }
        if (status.isPresent()) {
            end(call, status.get());
        } else if (twiml.isPresent()) {
            call.perform(twiml.get());
        } else if (url.isPresent()) {
            call.redirect(request.parameter("Method").orElse("POST"), url.get());
        }
        return RestAnswer.ok(resources.call(call));
    }

    private static void end(Call call, String status) {
        boolean answered = call.status() == CallStatus.IN_PROGRESS;
        switch (status) {
            case "completed" -> call.end(answered ? CallStatus.COMPLETED : CallStatus.CANCELED);
            case "canceled" -> {
                if (answered) {
                    throw new RestException(400, 21220, "Call is in-progress. Cannot cancel it.");
                }
                call.end(CallStatus.CANCELED);
            }
            default -> throw new RestException(400, 21218, "Invalid Status: " + status);
        }
    }

    private Call found(RestRequest request, String sid) {
        return exchange.calls().find(sid).orElseThrow(() -> RestException.notFound(request.path()));
    }
}

package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Conference;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import java.util.List;
import java.util.Optional;

/** Conferences: list, read and end. */
final class ConferenceRoutes {

    private final Exchange exchange;
    private final Resources resources;

    ConferenceRoutes(Exchange exchange) {
        this.exchange = exchange;
        this.resources = new Resources(exchange);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/Conferences.json", (request, path) -> list(request)),
                Route.of("GET", "/Conferences/*.json", (request, path) -> read(request, path.get(0))),
                Route.of("POST", "/Conferences/*.json", (request, path) -> update(request, path.get(0))));
    }

    private RestAnswer list(RestRequest request) {
        Optional<String> name = request.parameter("FriendlyName");
        Optional<String> status = request.parameter("Status");
        return RestAnswer.ok(resources.page(
                "conferences",
                Paging.of(request),
                "/Conferences.json",
                Newest.first(exchange.conferences().all()).stream()
                        .filter(conference -> name.isEmpty() || name.get().equals(conference.name()))
                        .filter(conference -> status.isEmpty() || status.get().equals(conference.status())),
                resources::conference));
    }

    private RestAnswer read(RestRequest request, String sid) {
        return RestAnswer.ok(resources.conference(found(request, sid)));
    }

    private RestAnswer update(RestRequest request, String sid) {
        Conference conference = found(request, sid);
        String status = request.required("Status");
        if (!status.equals("completed")) {
            throw new RestException(400, 20001, "Invalid Status: " + status);
        }
        conference.complete();
        return RestAnswer.ok(resources.conference(conference));
    }

    private Conference found(RestRequest request, String sid) {
        return exchange.conferences().find(sid).orElseThrow(() -> RestException.notFound(request.path()));
    }
}

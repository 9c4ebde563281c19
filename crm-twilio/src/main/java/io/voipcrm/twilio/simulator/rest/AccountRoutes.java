package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Exchange;
import java.util.List;

/** The account itself: what a connection test reads. */
final class AccountRoutes {

    private final Resources resources;

    AccountRoutes(Exchange exchange) {
        this.resources = new Resources(exchange);
    }

    List<Route> routes() {
        return List.of(Route.of("GET", ".json", (request, path) -> RestAnswer.ok(resources.account())));
    }
}

package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.Conference;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.exchange.Participant;
import java.util.List;

/** Participants of a conference: list, read, call in, mute, hold and kick. */
final class ParticipantRoutes {

    private static final String ALL = "/Conferences/*/Participants.json";
    private static final String ONE = "/Conferences/*/Participants/*.json";

    private final Exchange exchange;
    private final Resources resources;

    ParticipantRoutes(Exchange exchange) {
        this.exchange = exchange;
        this.resources = new Resources(exchange);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", ALL, this::list),
                Route.of("POST", ALL, this::callIn),
                Route.of("GET", ONE, (request, path) -> shown(found(request, path))),
                Route.of("POST", ONE, this::update),
                Route.of("DELETE", ONE, this::kick));
    }

    private RestAnswer list(RestRequest request, List<String> path) {
        Conference conference = conference(request, path);
        return RestAnswer.ok(resources.page(
                "participants",
                "/Conferences/" + conference.sid() + "/Participants.json",
                conference.participants().stream().map(resources::participant).toList()));
    }

    private RestAnswer callIn(RestRequest request, List<String> path) {
        Conference conference = conference(request, path);
        String document = InvitationTwiml.of(conference.name(), request);
        Call call = OutgoingCall.of(exchange, request).place(answered -> answered.perform(document));
        return RestAnswer.created(resources
                .participant(conference, call)
                .with("label", request.parameter("Label").orElse(null)));
    }

    private RestAnswer update(RestRequest request, List<String> path) {
        Participant participant = found(request, path);
        request.flag("Muted").ifPresent(participant::mute);
        request.flag("EndConferenceOnExit").ifPresent(participant::endConferenceOnExit);
        request.flag("Hold")
                .ifPresent(hold -> participant.hold(
                        hold,
                        request.parameter("HoldMethod").orElse("POST"),
                        request.parameter("HoldUrl").orElse("")));
        return shown(participant);
    }

    private RestAnswer kick(RestRequest request, List<String> path) {
        found(request, path).kick();
        return RestAnswer.noContent();
    }

    private RestAnswer shown(Participant participant) {
        return RestAnswer.ok(resources.participant(participant));
    }

    private Participant found(RestRequest request, List<String> path) {
        return conference(request, path)
                .participant(path.get(1))
                .orElseThrow(() -> RestException.notFound(request.path()));
    }

    private Conference conference(RestRequest request, List<String> path) {
        return exchange.conferences().find(path.get(0)).orElseThrow(() -> RestException.notFound(request.path()));
    }
}

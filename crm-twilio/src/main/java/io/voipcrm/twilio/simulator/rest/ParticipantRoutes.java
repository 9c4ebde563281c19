package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.Conference;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.exchange.Participant;
import java.util.List;
import java.util.Optional;

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
                Paging.of(request),
                "/Conferences/" + conference.sid() + "/Participants.json",
                conference.participants().stream(),
                resources::participant));
    }

    private RestAnswer callIn(RestRequest request, List<String> path) {
        OutgoingCall outgoing = OutgoingCall.of(exchange, request);
        Conference conference = roomFor(request, path.get(0));
        String document = InvitationTwiml.of(conference.name(), request);
        Call call = outgoing.place(answered -> answered.perform(document));
        conference.invite(call, request.flag("EarlyMedia").orElse(true));
        return RestAnswer.created(resources
                .participant(conference, call)
                .with("label", request.parameter("Label").orElse(null))
                .with(
                        "start_conference_on_enter",
                        request.flag("StartConferenceOnEnter").orElse(true))
                .with(
                        "end_conference_on_exit",
                        request.flag("EndConferenceOnExit").orElse(false)));
    }

    private RestAnswer update(RestRequest request, List<String> path) {
        Participant participant = found(request, path);
        request.flag("Coaching").ifPresent(coaching -> coach(request, participant, coaching));
        request.flag("Muted").ifPresent(participant::mute);
        request.flag("EndConferenceOnExit").ifPresent(participant::endConferenceOnExit);
        request.flag("Hold")
                .ifPresent(hold -> participant.hold(
                        hold,
                        request.parameter("HoldMethod").orElse("POST"),
                        request.parameter("HoldUrl").orElse("")));
        request.parameter("AnnounceUrl")
                .ifPresent(url ->
                        participant.announce(request.parameter("AnnounceMethod").orElse("POST"), url));
        return shown(participant);
    }

    private static void coach(RestRequest request, Participant participant, boolean coaching) {
        Optional<String> coached = Optional.of(coaching).filter(on -> on).map(on -> request.required("CallSidToCoach"));
        if (coached.isPresent()
                && participant.conference().participant(coached.get()).isEmpty()) {
            throw new RestException(400, 16025, "The CallSid to coach is not in the conference");
        }
        participant.coach(coached);
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

    /** Whoever dials somebody in may name the room instead of its sid, and so open one. */
    private Conference roomFor(RestRequest request, String sidOrName) {
        return exchange.conferences().find(sidOrName).orElseGet(() -> {
            if (sidOrName.matches("CF[0-9a-f]{32}")) {
                throw RestException.notFound(request.path());
            }
            return exchange.conferences().room(sidOrName);
        });
    }

    private Conference conference(RestRequest request, List<String> path) {
        return exchange.conferences().find(path.get(0)).orElseThrow(() -> RestException.notFound(request.path()));
    }
}

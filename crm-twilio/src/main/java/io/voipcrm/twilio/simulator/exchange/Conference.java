package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.account.Sid;
import io.voipcrm.twilio.simulator.exchange.Occupation.Departure;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room where calls hear each other. It starts once two are there and one of them may start it; it
 * ends with the last participant, or with one who ends it on leaving. To be used under the
 * exchange's lock.
 */
public final class Conference {

    private final Exchange exchange;
    private final String sid = Sid.create("CF");
    private final String name;
    private final Instant createdAt;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Set<Call> invited = new LinkedHashSet<>();
    private @Nullable MediaPeer desk;
    private ConferenceEvents events;
    private Instant updatedAt;
    private boolean started;
    private @Nullable ConferenceEnd end;

    Conference(Exchange exchange, String name) {
        this.exchange = exchange;
        this.name = name;
        this.createdAt = exchange.now();
        this.updatedAt = createdAt;
        this.events = ConferenceEvents.silent(exchange, this);
    }

    public String sid() {
        return sid;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** As the REST API says it: init, in-progress or completed. */
    public String status() {
        if (end != null) {
            return "completed";
        }
        return started ? "in-progress" : "init";
    }

    /** How it ended; empty as long as it goes on. */
    public Optional<ConferenceEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Who is in the room, in the order of arrival. */
    public List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    public Optional<Participant> participant(String callSid) {
        return Optional.ofNullable(participants.get(callSid));
    }

    /** Sends everybody out; without effect on an ended conference. */
    public void complete() {
        finish(new ConferenceEnd("conference-ended-via-api", Optional.empty()));
    }

    /**
     * Somebody is called into the room.
     *
     * @param heard whether those in the room hear it ring
     */
    public void invite(Call call, boolean heard) {
        call.turnTo(departure -> arrived(call), Departure.REDIRECTED);
        if (heard) {
            invited.add(call);
            mix();
        }
    }

    int size() {
        return participants.size();
    }

    boolean hasStarted() {
        return started;
    }

    ConferenceEvents events() {
        return events;
    }

    void join(Participant participant) {
        if (participants.isEmpty()) {
            events = ConferenceEvents.told(exchange, this, participant.request().told());
        }
        participants.put(participant.call().sid(), participant);
        updatedAt = exchange.now();
        participant.enter();
        participant.call().answer(desk());
        events.ofParticipant("join", participant);
        boolean startable =
                participants.size() > 1 && participants.values().stream().anyMatch(Participant::startsConference);
        if (!started && startable) {
            started = true;
            events.started();
        }
        if (started && participants.size() > 1) {
            participants().forEach(Participant::hearOthers);
        } else if (!started) {
            participant.waitForOthers();
        } else {
            participant.hearOthers();
        }
        mix();
    }

    /** Somebody is no longer held: there is either a talk or still a wait. */
    void takeBack(Participant participant) {
        if (started) {
            participant.hearOthers();
        } else {
            participant.waitForOthers();
        }
    }

    /** Tells the page that mixes this room who hears whom. */
    void mix() {
        if (desk != null && end == null) {
            desk.mix(new RoomSound(
                    sid,
                    participants.values().stream()
                            .map(participant -> participant.sound(invited.size()))
                            .toList()));
        }
    }

    void left(Participant participant, Departure departure) {
        participants.remove(participant.call().sid());
        updatedAt = exchange.now();
        events.left(participant, departure);
        if (end != null) {
            return;
        }
        mix();
        boolean kicked = departure == Departure.KICKED;
        Optional<Participant> by = Optional.of(participant);
        if (participant.endsConference()) {
            finish(new ConferenceEnd("participant-with-end-conference-on-exit-" + (kicked ? "kicked" : "left"), by));
        } else if (participants.isEmpty()) {
            finish(new ConferenceEnd("last-participant-" + (kicked ? "kicked" : "left"), by));
        }
    }

    private void finish(ConferenceEnd how) {
        if (end != null) {
            return;
        }
        end = how;
        updatedAt = exchange.now();
        exchange.conferences().closed(this);
        Departure departure =
                how.by().isPresent() ? Departure.CONFERENCE_ENDED_BY_PARTICIPANT : Departure.CONFERENCE_ENDED_BY_API;
        participants().forEach(participant -> participant.dismiss(departure));
        if (desk != null) {
            desk.mix(new RoomSound(sid, List.of()));
        }
        events.ended(how);
    }

    private void arrived(Call call) {
        if (invited.remove(call)) {
            mix();
        }
        if (call.isOver() && participants.isEmpty() && invited.isEmpty()) {
            finish(new ConferenceEnd("last-participant-left", Optional.empty()));
        }
    }

    /** The same page as long as it is there: legs can't move. Best is the page of somebody in the room. */
    private Optional<MediaPeer> desk() {
        if (desk == null || !desk.isOpen()) {
            desk = participants.values().stream()
                    .flatMap(participant -> participant.call().line().mediaPeer().stream())
                    .findFirst()
                    .or(() -> exchange.desks().choose())
                    .orElse(null);
        }
        return Optional.ofNullable(desk);
    }
}

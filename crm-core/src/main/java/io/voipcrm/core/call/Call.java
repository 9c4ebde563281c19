package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A telephone call between a customer and the team, or within the team.
 *
 * @param leg the connection at the provider of the customer who called, or an own name for a call that was placed here
 *     or made elsewhere
 * @param caller who the customer is, when exactly one is known under the number
 * @param placed who of the team has placed it; absent for a customer's call
 * @param participants every connection there is or was, in the order of their coming; a store keeps that order
 * @param heardAt when something was last heard of it, or asked about it; of one that was written down, what tells one
 *     correction from the next
 * @param code how the team has classed it when wrapping up
 */
public record Call(
        CallId id,
        CallSource source,
        LegId leg,
        Parties parties,
        Optional<Caller> caller,
        Optional<Placed> placed,
        Progress progress,
        List<Participant> participants,
        Ringing ringing,
        Invitations invitations,
        Instant heardAt,
        Optional<OutcomeCodeId> code) {
    /**
     * When the provider is asked what became of a call that is over, counted from its end: soon, as its own record is
     * complete within seconds, and again in case it did not answer or did not know yet.
     */
    private static final List<Duration> ASKED_AFTER =
            List.of(Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(5));

    public Call {
        participants = List.copyOf(participants);
    }

    /** The call as it is first stored. */
    public static Call of(CallId id, NewCall call) {
        return new Call(
                id,
                call.source(),
                call.leg(),
                call.parties(),
                call.caller(),
                call.placed(),
                call.progress(),
                List.of(),
                call.ringing(),
                Invitations.none(),
                call.progress().startedAt(),
                Optional.empty());
    }

    public CallState state() {
        return progress.state();
    }

    public boolean over() {
        return state() == CallState.ENDED;
    }

    /** Why it failed or was refused, in plain words. */
    public Optional<String> failure() {
        return progress.failure();
    }

    public Optional<Handover> handover() {
        return invitations.handover();
    }

    /** Why the last handover came to nothing, in plain words; absent when it did not. */
    public Optional<String> handoverFailure() {
        return invitations.failure();
    }

    public List<GuestNumber> guests() {
        List<GuestNumber> guests = new ArrayList<>();
        for (PhoneNumber number : invitations.guests()) {
            guests.add(new GuestNumber(new Party.Guest(guests.size() + 1), number));
        }
        return guests;
    }

    /** The number under which the guest was called; empty when the call had no such guest, or one who was erased. */
    public Optional<PhoneNumber> numberOf(Party.Guest guest) {
        return invitations.guests().stream()
                .skip(guest.number() - 1L)
                .findFirst()
                .filter(number -> !number.equals(Invitations.FORGOTTEN));
    }

    /** The call without what tells that this number was brought into it. */
    public Call withoutGuest(PhoneNumber number) {
        return with(invitations.forgetting(number));
    }

    /** The colleagues who are in it now. */
    public Set<UserId> present() {
        Set<UserId> present = new TreeSet<>();
        for (Participant participant : participants) {
            if (participant.joined()) {
                participant.agent().ifPresent(present::add);
            }
        }
        return present;
    }

    /** The colleagues who are in it while both sides are connected. */
    Set<UserId> talking() {
        return state() == CallState.IN_PROGRESS ? present() : Set.of();
    }

    public boolean isIn(UserId agent) {
        return present().contains(agent);
    }

    /** The connections of the party that are not over, the newest last. */
    public List<Participant> legsOf(Party party) {
        return participants.stream()
                .filter(participant -> participant.party().equals(party) && !participant.left())
                .toList();
    }

    /** The customer's connection, if it is not over. */
    public Optional<Participant> customer() {
        return legsOf(new Party.Customer()).stream().findFirst();
    }

    /** Those of the team and the guests who are in it now. */
    public List<Participant> others() {
        return participants.stream()
                .filter(participant -> participant.isOther() && participant.joined())
                .toList();
    }

    /** Those of the team and the guests who are in it now beside the agent. */
    public List<Participant> othersThan(UserId agent) {
        return others().stream()
                .filter(other -> other.agent().filter(agent::equals).isEmpty())
                .toList();
    }

    /** Whether the colleague has been in it, now or before. */
    public boolean wasIn(UserId agent) {
        return participants.stream()
                .anyMatch(participant -> participant.everJoined()
                        && participant.agent().filter(agent::equals).isPresent());
    }

    /** How long each of the team was in it while both sides were connected; nobody before it is over. */
    public Map<UserId, Duration> talkTimes() {
        return TalkTimes.of(this);
    }

    public Direction direction() {
        return parties.direction();
    }

    /** The agent who has vanished from it and alone may come back; empty when it waits for nobody in particular. */
    public Optional<UserId> mayRejoin() {
        return state() == CallState.PARKED && ringing.purpose() == Purpose.REJOIN ? ringing.by() : Optional.empty();
    }

    /** Whether it looks for an agent and nobody holds a live claim. */
    public boolean waitsForAgent(Instant now) {
        return offered() && ringing.claimant(now).isEmpty();
    }

    /** The agent whose call it is now: who answered, else who has claimed it. */
    public Optional<UserId> holder() {
        return progress.agent().or(() -> ringing.claim().map(Claim::agent));
    }

    /** When the server has to decide how it goes on; empty while that is for others to decide. */
    public Optional<Instant> dueAt() {
        if (over()) {
            return perhapsAnswered() ? progress.endedAt().flatMap(this::nextQuestion) : Optional.empty();
        }
        if (ringing.givenUp().isPresent()) {
            return Optional.empty();
        }
        if (ringing.claim().isPresent()) {
            return ringing.claim().map(Claim::lapsesAt);
        }
        return offered() || handoverRings() ? Optional.of(ringing.until()) : Optional.empty();
    }

    private Optional<Instant> nextQuestion(Instant end) {
        return ASKED_AFTER.stream().map(end::plus).filter(heardAt::isBefore).findFirst();
    }

    /** Whether an agent's telephone came in of which nothing more was heard: that message may have got lost. */
    private boolean perhapsAnswered() {
        return progress.answeredAt().isEmpty()
                && participants.stream().anyMatch(one -> one.agent().isPresent() && one.perhapsJoined());
    }

    /** Whether agents may take it. */
    boolean offered() {
        return ringing.givenUp().isEmpty()
                && switch (state()) {
                    case RINGING ->
                        direction() == Direction.INBOUND
                                || (direction() == Direction.INTERNAL
                                        && !ringing.offeredTo().isEmpty());
                    case IN_PROGRESS ->
                        handoverRings()
                                && handover().flatMap(Handover::colleague).isPresent();
                    case PARKED ->
                        handover()
                                .filter(handover -> handover.colleague().isEmpty())
                                .isEmpty();
                    case ENDED -> false;
                };
    }

    private boolean handoverRings() {
        return handover()
                .filter(handover -> handover.state() == HandoverState.RINGING)
                .isPresent();
    }

    /** Whether the customer has nobody to talk to for now, or is not to hear them. */
    boolean customerWaits() {
        return state() == CallState.PARKED
                || handover()
                        .filter(handover -> handover.kind().holdsCustomer())
                        .isPresent();
    }

    /** Whether the customer hears music though guests are there, and nobody of the team is who could end it. */
    boolean customerWaitsInVain() {
        return state() == CallState.IN_PROGRESS
                && !customerWaits()
                && direction() != Direction.INTERNAL
                && present().isEmpty()
                && customer().filter(Participant::onHold).isPresent();
    }

    Call with(Progress changed) {
        return new Call(
                id, source, leg, parties, caller, placed, changed, participants, ringing, invitations, heardAt, code);
    }

    Call with(Ringing changed) {
        return new Call(
                id, source, leg, parties, caller, placed, progress, participants, changed, invitations, heardAt, code);
    }

    Call with(Invitations changed) {
        return new Call(
                id, source, leg, parties, caller, placed, progress, participants, ringing, changed, heardAt, code);
    }

    Call with(List<Participant> changed) {
        return new Call(
                id, source, leg, parties, caller, placed, progress, changed, ringing, invitations, heardAt, code);
    }

    Call heard(Instant at) {
        return new Call(
                id, source, leg, parties, caller, placed, progress, participants, ringing, invitations, at, code);
    }

    /** The same call, with nobody knows whom. */
    public Call anonymous() {
        Parties nobody = new Parties(parties.direction(), Optional.empty(), parties.company());
        return new Call(
                id,
                source,
                leg,
                nobody,
                Optional.empty(),
                placed,
                progress,
                participants,
                ringing,
                invitations,
                heardAt,
                code);
    }

    public Call linked(Optional<Caller> to) {
        return new Call(
                id, source, leg, parties, to, placed, progress, participants, ringing, invitations, heardAt, code);
    }

    Call corrected(Parties as, Optional<Caller> with, Progress gone, Instant at) {
        return new Call(id, source, leg, as, with, placed, gone, participants, ringing, invitations, at, code);
    }

    Call classed(Optional<OutcomeCodeId> as) {
        return new Call(
                id, source, leg, parties, caller, placed, progress, participants, ringing, invitations, heardAt, as);
    }
}

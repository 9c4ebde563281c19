package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallChanged;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.call.CallEvent.TalkBegun;
import io.voipcrm.core.call.CallEvent.TalkEnded;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings a call up to its journal, stores it, publishes what is new about it, and has done what follows. */
final class CallChanges implements OwnFindings {
    private final CallRepository calls;
    private final CallJournal journal;
    private final Upkeep upkeep;
    private final Reactions reactions;
    private final Names names;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    CallChanges(
            CallRepository calls,
            CallJournal journal,
            Upkeep upkeep,
            Reactions reactions,
            Names names,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.upkeep = upkeep;
        this.reactions = reactions;
        this.names = names;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** The call as its journal and the server's own decisions have it now; the caller holds its lock. */
    Call bringUpToDate(Call call) {
        Instant now = clock.instant();
        Set<LegId> known = legs(call);
        Call told = told(call, known);
        Set<LegId> more = legs(told);
        // What was told of a leg alone counts once it is known whose it is.
        return store(call, (known.containsAll(more) ? told : told(call, more)).heard(now));
    }

    private Call told(Call call, Set<LegId> legs) {
        List<TelephonyEvent> events = journal.of(call.id(), legs).stream()
                .map(entry -> entry.received().event())
                .toList();
        return CallProjection.of(call, events);
    }

    private static Set<LegId> legs(Call call) {
        return Stream.concat(Stream.of(call.leg()), call.participants().stream().map(Participant::leg))
                .collect(Collectors.toSet());
    }

    /** Stores what the server has decided about the call; the caller holds its lock. */
    Call store(Call before, Call decided) {
        Call now = upkeep.fit(decided, clock.instant());
        calls.update(now);
        publish(before, now);
        reactions.to(before, now, this);
        return now;
    }

    @Override
    public void note(CallId call, List<Finding> found) {
        transactions.required(() -> calls.findForUpdate(call).ifPresent(locked -> {
            found.forEach(finding -> noteFirst(call, finding));
            bringUpToDate(locked);
        }));
    }

    @Override
    public boolean noteFirst(CallId call, Finding found) {
        ReceivedEvent received = new ReceivedEvent(TELLER, found.key(), found.event(), "");
        return journal.append(
                new JournalEntry(received, Optional.of(call), found.event().legId(), clock.instant()));
    }

    @Override
    public void stillOnHold(CallId id) {
        transactions.required(() -> calls.findForUpdate(id)
                .filter(call -> !call.customerWaits()
                        && call.customer().filter(Participant::onHold).isPresent())
                .ifPresent(call -> store(call, call.with(call.invitations().stillOnHold()))));
    }

    private void publish(Call before, Call now) {
        if (before.progress().answeredAt().isEmpty()
                && now.progress().answeredAt().isPresent()) {
            now.progress().agent().ifPresent(agent -> events.publish(new CallAnswered(now, agent, names.of(agent))));
        }
        publishWhoTalks(before.talking(), now);
        if (!now.over()) {
            if (differ(before, now)) {
                events.publish(new CallChanged(now));
            }
            if (rings(now) && !(rings(before) && sameOffer(before.ringing(), now.ringing()))) {
                events.publish(new CallRinging(now));
            }
            return;
        }
        boolean told = before.over()
                && before.progress().outcome().equals(now.progress().outcome());
        if (!told) {
            events.publish(new CallEnded(now));
        }
    }

    private void publishWhoTalks(Set<UserId> before, Call now) {
        Set<UserId> talking = now.talking();
        talking.stream()
                .filter(agent -> !before.contains(agent))
                .forEach(agent -> events.publish(new TalkBegun(now, agent, names.of(agent))));
        before.stream()
                .filter(agent -> !talking.contains(agent))
                .forEach(agent -> events.publish(new TalkEnded(now.id(), agent, names.of(agent))));
    }

    private static boolean rings(Call call) {
        return call.offered()
                && call.ringing().claim().isEmpty()
                && !call.ringing().offeredTo().isEmpty();
    }

    private static boolean sameOffer(Ringing before, Ringing now) {
        return before.purpose() == now.purpose() && before.offeredTo().equals(now.offeredTo());
    }

    private static boolean differ(Call before, Call now) {
        return before.state() != now.state()
                || !before.participants().equals(now.participants())
                || !before.invitations().equals(now.invitations())
                || before.ringing().purpose() != now.ringing().purpose();
    }
}

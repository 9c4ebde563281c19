package io.voipcrm.core.explanation;

import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.call.CallEvent.CallClaimed;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.call.CallJournal;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.JournalEntry;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.call.Placed;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains why a call went as it did. Thread-safe. */
public final class ExplanationService {
    /** More than any call has that is not a fault. */
    private static final int MOST_EVENTS = 2_000;

    private final CallRepository calls;
    private final CallJournal journal;
    private final CallEvents events;
    private final UserRepository users;
    private final AccessPolicy access;
    private final Transactions transactions;

    public ExplanationService(
            CallRepository calls,
            CallJournal journal,
            CallEvents events,
            UserRepository users,
            AccessPolicy access,
            Transactions transactions) {
        this.calls = calls;
        this.journal = journal;
        this.events = events;
        this.users = users;
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * What happened in the course of the call, in the order of time. Whoever may not see the journal of every call sees
     * that of calls with an own part, and of telephone numbers the last digits.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public List<Step> explain(Actor actor, CallId id) {
        access.require(actor, Permission.SEE_CALLS);
        return transactions.required(() -> {
            Call call = calls.find(id).orElseThrow(() -> new CallNotFoundException(id));
            boolean all = access.allows(actor, Permission.SEE_JOURNAL);
            if (!all && !hadPart(call, actor.userId())) {
                throw new AccessDeniedException(actor.userId(), Permission.SEE_JOURNAL);
            }
            return steps(call, all);
        });
    }

    private List<Step> steps(Call call, boolean wholeNumbers) {
        List<LoggedEvent> told = events.of(call.id(), MOST_EVENTS);
        List<JournalEntry> entries = journal.of(call.id(), legs(call));
        Vocabulary words = new Vocabulary(names(people(call, told)), wholeNumbers);
        JournalSteps messages = new JournalSteps(words);
        List<Step> steps = new ArrayList<>(entries.stream().map(messages::of).toList());
        steps.addAll(new EventSteps(words).of(told));
        // What the provider said comes before what the CRM made of it at the same moment.
        steps.sort(Comparator.comparing(Step::at));
        return List.copyOf(steps);
    }

    private static boolean hadPart(Call call, UserId user) {
        return call.wasIn(user)
                || call.progress().agent().filter(user::equals).isPresent()
                || call.placed().filter(placed -> placed.by().equals(user)).isPresent();
    }

    private static Set<LegId> legs(Call call) {
        Set<LegId> legs = new HashSet<>(Set.of(call.leg()));
        call.participants().stream().map(Participant::leg).forEach(legs::add);
        return legs;
    }

    private static Set<UserId> people(Call call, List<LoggedEvent> told) {
        Set<UserId> people = new HashSet<>(call.ringing().offeredTo());
        call.participants().forEach(participant -> participant.agent().ifPresent(people::add));
        call.progress().agent().ifPresent(people::add);
        call.placed().map(Placed::by).ifPresent(people::add);
        for (LoggedEvent logged : told) {
            if (logged.event() instanceof CallEvent event) {
                people.addAll(people(event));
            }
        }
        return people;
    }

    private static Set<UserId> people(CallEvent event) {
        if (event instanceof CallRinging ringing) {
            return ringing.call().ringing().offeredTo();
        }
        if (event instanceof CallClaimed claimed) {
            return Set.of(claimed.agent());
        }
        if (event instanceof CallDeclined declined) {
            return Set.of(declined.agent());
        }
        if (event instanceof CallEvent.CallLinked linked) {
            return Set.of(linked.by());
        }
        if (event instanceof CallEvent.CallCorrected corrected) {
            return Set.of(corrected.by());
        }
        return event instanceof CallEvent.CallClassed classed ? Set.of(classed.by()) : Set.of();
    }

    private Map<UserId, FullName> names(Set<UserId> people) {
        return users.findAll(people).stream().collect(Collectors.toMap(User::id, User::fullName));
    }
}

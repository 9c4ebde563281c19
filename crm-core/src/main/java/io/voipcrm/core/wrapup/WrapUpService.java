package io.voipcrm.core.wrapup;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Activities;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallFiling;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.NotInCallException;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.call.Placed;
import io.voipcrm.core.presence.AvailabilityService;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.tx.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wraps calls up: outcome, note and follow-up in one go. Thread-safe. */
public final class WrapUpService {
    private static final int OPEN = 100;

    private final WrapUpRepository repository;
    private final CallRepository calls;
    private final CallFiling filing;
    private final Activities activities;
    private final AvailabilityService availability;
    private final AccessPolicy access;
    private final Transactions transactions;
    private final Clock clock;

    public WrapUpService(
            WrapUpRepository repository,
            CallRepository calls,
            CallFiling filing,
            Activities activities,
            AvailabilityService availability,
            AccessPolicy access,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.calls = calls;
        this.filing = filing;
        this.activities = activities;
        this.availability = availability;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What was said about the call.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public WrapUp find(Actor actor, CallId id) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() ->
                shown(actor, calls.find(id).orElseThrow(() -> new CallNotFoundException(id)), repository.find(id)));
    }

    /**
     * Says what came of a call that one was in, or that nobody was; leaders do so for any. It can be said again.
     *
     * @throws CallNotFoundException when there is no such call
     * @throws NotInCallException when others were in it
     * @throws InvalidValueException when the outcome is missing or not in use
     */
    public WrapUp save(Actor actor, CallId id, WrapUpDraft draft) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> {
            Call call = filing.locked(id);
            requireHis(actor, call);
            requireOutcome(draft.outcome(), call);
            Call classed = filing.classify(actor, id, draft.outcome());
            draft.note().ifPresent(note -> write(actor, id, note));
            Optional<TaskId> before = repository.find(id).flatMap(WrapUpRecord::followUp);
            Optional<TaskId> followUp = draft.followUp()
                    .map(wanted -> Optional.of(planned(actor, id, wanted, before)))
                    .orElse(before);
            WrapUpRecord saved = new WrapUpRecord(id, followUp, actor.userId(), clock.instant());
            repository.save(saved);
            if (draft.ready()) {
                availability.doneWrappingUp(actor);
            }
            return shown(actor, classed, Optional.of(saved));
        });
    }

    /**
     * Calls that the actor has talked in since an outcome is required, and that have none yet, the newest first, 100 at
     * most. Nobody has to give it at once: others call. The call waits here until it is given.
     */
    public List<Call> open(Actor actor) {
        access.require(actor, Permission.TAKE_CALLS);
        return transactions.required(() -> repository
                .outcomeRequiredSince()
                .map(since -> calls.findAll(repository.open(actor.userId(), since, OPEN)))
                .orElse(List.of()));
    }

    /** How many such calls each agent has, for leaders; one without any is left out. */
    public Map<UserId, Long> openByAgent(Actor actor) {
        access.require(actor, Permission.CHANGE_OTHERS_WORK);
        return transactions.required(
                () -> repository.outcomeRequiredSince().map(repository::open).orElse(Map.of()));
    }

    private void write(Actor actor, CallId id, String note) {
        if (note.isBlank()) {
            activities.notes().removeOfCall(actor, id);
        } else {
            activities.notes().replaceOfCall(actor, id, note);
        }
    }

    private void requireHis(Actor actor, Call call) {
        UserId user = actor.userId();
        boolean his = call.wasIn(user)
                || call.progress().agent().filter(user::equals).isPresent()
                || call.placed().map(Placed::by).filter(user::equals).isPresent();
        boolean nobodys = call.progress().agent().isEmpty() && call.placed().isEmpty();
        if (!his && !nobodys && !access.allows(actor, Permission.CHANGE_OTHERS_WORK)) {
            throw new NotInCallException(user, call.id());
        }
    }

    private void requireOutcome(Optional<OutcomeCodeId> wanted, Call call) {
        if (wanted.isEmpty()) {
            if (repository.outcomeRequiredSince().isPresent()) {
                throw new InvalidValueException("outcomeId", "Choose what came of the call");
            }
            return;
        }
        boolean usable = wanted.equals(call.code())
                || repository.outcomes().stream()
                        .anyMatch(outcome -> outcome.active() && outcome.id().equals(wanted.get()));
        if (!usable) {
            throw new InvalidValueException("outcomeId", "There is no such outcome in use");
        }
    }

    /** Saying it again changes the task that one has planned before, as long as it is open; else it is another task. */
    private TaskId planned(Actor actor, CallId call, FollowUp wanted, Optional<TaskId> before) {
        NewTask task =
                new NewTask(wanted.title(), wanted.due(), Optional.empty(), Optional.of(call), wanted.assignee());
        return before.flatMap(id -> activities.tasks().replan(actor, id, task))
                .orElseGet(() -> activities.tasks().add(actor, task))
                .id();
    }

    private WrapUp shown(Actor actor, Call call, Optional<WrapUpRecord> saved) {
        Optional<OutcomeCode> outcome = call.code().flatMap(code -> repository.outcomes().stream()
                .filter(known -> known.id().equals(code))
                .findFirst());
        Optional<Note> note = activities
                .notes()
                .ofCall(actor, call.id(), saved.map(WrapUpRecord::by).orElse(actor.userId()));
        Optional<Task> followUp = saved.flatMap(WrapUpRecord::followUp)
                .flatMap(id ->
                        activities.tasks().findAll(actor, List.of(id)).stream().findFirst());
        return new WrapUp(call.id(), outcome, note, followUp, saved);
    }
}

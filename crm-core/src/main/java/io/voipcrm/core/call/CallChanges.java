package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.util.List;

/** Brings a call up to its journal, stores it, and publishes what is new about it. */
final class CallChanges {
    private final CallRepository calls;
    private final CallJournal journal;
    private final UserRepository users;
    private final Events events;

    CallChanges(CallRepository calls, CallJournal journal, UserRepository users, Events events) {
        this.calls = calls;
        this.journal = journal;
        this.users = users;
        this.events = events;
    }

    /** The call as its journal and its ringing have it now; the caller holds its lock. */
    Call bringUpToDate(Call call) {
        List<TelephonyEvent> told = journal.of(call.id(), call.leg()).stream()
                .map(entry -> entry.received().event())
                .toList();
        Progress progress = CallProjection.of(
                call.leg(), call.progress().startedAt(), told, call.ringing().givenUp());
        Call now = call.with(progress);
        calls.update(now);
        publish(call.progress(), now);
        return now;
    }

    String nameOf(UserId agent) {
        return users.find(agent).map(User::fullName).map(FullName::text).orElse("A colleague");
    }

    private void publish(Progress before, Call now) {
        Progress after = now.progress();
        if (before.agent().isEmpty()) {
            after.agent().ifPresent(agent -> events.publish(new CallAnswered(now, agent, nameOf(agent))));
        }
        boolean ended = after.state() == CallState.ENDED;
        boolean told = before.state() == CallState.ENDED && before.outcome().equals(after.outcome());
        if (ended && !told) {
            events.publish(new CallEnded(now));
        }
    }
}

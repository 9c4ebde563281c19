package io.voipcrm.core.explanation;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.call.CallEvent.CallAnswered;
import io.voipcrm.core.call.CallEvent.CallChanged;
import io.voipcrm.core.call.CallEvent.CallClaimed;
import io.voipcrm.core.call.CallEvent.CallClassed;
import io.voipcrm.core.call.CallEvent.CallCorrected;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.call.CallEvent.CallEnded;
import io.voipcrm.core.call.CallEvent.CallLinked;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.explanation.Step.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells what the CRM has made of a call, event by event. For one thread. */
final class EventSteps {
    private final Vocabulary words;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable CallState state;

    EventSteps(Vocabulary words) {
        this.words = words;
    }

    List<Step> of(List<LoggedEvent> events) {
        for (LoggedEvent logged : events) {
            if (logged.event() instanceof CallEvent event) {
                tell(logged.at(), event);
            }
        }
        return List.copyOf(steps);
    }

    private void tell(Instant at, CallEvent event) {
        if (event instanceof CallRinging ringing) {
            moved(at, ringing.call());
            pushed(at, ringing.call());
        } else if (event instanceof CallClaimed claimed) {
            moved(at, claimed.call());
            add(at, Kind.CLAIM, words.of(claimed.agent()) + " took the call", Optional.empty());
        } else if (event instanceof CallDeclined declined) {
            add(at, Kind.CLAIM, words.of(declined.agent()) + " declined the call", Optional.empty());
        } else if (event instanceof CallAnswered answered) {
            moved(at, answered.call());
            add(at, Kind.EVENT, words.of(answered.agent()) + " and the customer are connected", Optional.empty());
        } else if (event instanceof CallChanged changed) {
            moved(at, changed.call());
            add(at, Kind.EVENT, present(changed.call()), changed.call().handoverFailure());
        } else if (event instanceof CallEnded ended) {
            ended(at, ended.call());
        } else if (event instanceof CallLinked linked) {
            String whose = linked.call().caller().map(Caller::name).orElse("nobody");
            add(at, Kind.EVENT, words.of(linked.by()) + " linked the call to " + whose, Optional.empty());
        } else if (event instanceof CallCorrected corrected) {
            add(at, Kind.EVENT, words.of(corrected.by()) + " corrected the entry", Optional.empty());
        } else if (event instanceof CallClassed classed) {
            add(at, Kind.EVENT, words.of(classed.by()) + " chose an outcome for the call", Optional.empty());
        }
    }

    private void moved(Instant at, Call call) {
        if (call.state() != state) {
            state = call.state();
            add(at, Kind.TRANSITION, Vocabulary.state(call), Optional.empty());
        }
    }

    private void pushed(Instant at, Call call) {
        Set<UserId> rung = new TreeSet<>(call.ringing().offeredTo());
        rung.removeAll(call.ringing().declinedBy());
        String title = rung.isEmpty() ? "It rings at nobody's yet" : "It rings at " + words.of(rung);
        add(at, Kind.PUSH, title, Optional.of("until " + call.ringing().until()));
    }

    private String present(Call call) {
        Set<UserId> present = call.present();
        return present.isEmpty() ? "Nobody of the team is in the call" : "In the call: " + words.of(present);
    }

    private void ended(Instant at, Call call) {
        state = call.state();
        String how = call.progress().outcome().map(Vocabulary::of).orElse("unknown");
        Optional<String> why =
                call.failure().or(() -> call.progress().missedReason().map(Vocabulary::of));
        add(at, Kind.TRANSITION, "The call is over: " + how, why);
    }

    private void add(Instant at, Kind kind, String title, Optional<String> detail) {
        steps.add(new Step(at, kind, title, detail, Map.of()));
    }
}

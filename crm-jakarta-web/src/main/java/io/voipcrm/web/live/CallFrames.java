package io.voipcrm.web.live;

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
import io.voipcrm.core.call.CallEvent.CallRemoved;
import io.voipcrm.core.call.CallEvent.CallRinging;
import io.voipcrm.core.call.CallEvent.TalkBegun;
import io.voipcrm.core.call.CallEvent.TalkEnded;
import io.voipcrm.core.call.CallSource;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.call.Offers;
import io.voipcrm.web.json.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells clients what happens to calls. */
final class CallFrames {
    private CallFrames() {}

    static List<Broadcast> of(CallEvent event, long position, Scene scene) {
        if (event instanceof CallRinging ringing) {
            return toldApart("call_ringing", ringing.call(), position, scene);
        }
        if (event instanceof CallClaimed claimed) {
            return claimed(claimed, position);
        }
        if (event instanceof CallDeclined declined) {
            UserId agent = declined.agent();
            return List.of(Broadcast.to(
                    agent,
                    stopped(declined.callId().value(), "declined", position)
                            .with("userId", agent.value())
                            .with("name", scene.view().nameOf(agent))
                            .done()));
        }
        if (event instanceof CallAnswered answered) {
            return answered(answered, position, scene);
        }
        if (event instanceof TalkBegun begun) {
            return List.of(Broadcast.toAll(begun(begun)));
        }
        if (event instanceof TalkEnded ended) {
            return ended(ended, scene);
        }
        if (event instanceof CallChanged changed) {
            return changed(changed.call(), position, scene);
        }
        if (event instanceof CallLinked linked) {
            return toldApart("call_changed", linked.call(), position, scene);
        }
        if (event instanceof CallCorrected corrected) {
            return toldApart("call_changed", corrected.call(), position, scene);
        }
        if (event instanceof CallRemoved removed) {
            return List.of(Broadcast.toAll(Frame.of("call_removed")
                    .with("position", position)
                    .with("callId", removed.callId().value())
                    .done()));
        }
        if (event instanceof CallClassed classed) {
            return toldApart("call_changed", classed.call(), position, scene);
        }
        if (event instanceof CallEnded ended) {
            return ended(ended.call(), position, scene);
        }
        throw new IllegalArgumentException("No frames for " + event);
    }

    /** The kept frame that tells everyone who has answered. */
    static Frame answered(String type, Call call, UserId agent, String name) {
        return Frame.of(type)
                .with("callSid", call.leg().value())
                .with("answeredByUserId", agent.value())
                .with("answeredByName", name)
                .with("callerNumber", number(call))
                .done();
    }

    private static List<Broadcast> changed(Call call, long position, Scene scene) {
        List<Broadcast> frames = new ArrayList<>(toldApart("call_changed", call, position, scene));
        team(call).forEach(agent -> frames.add(PresenceFrames.changed(agent, position, scene.board())));
        return frames;
    }

    /** The same news for those at whose it rings, and for the others. */
    private static List<Broadcast> toldApart(String type, Call call, long position, Scene scene) {
        return Stream.of(true, false)
                .map(rings -> new Broadcast(
                        actor -> Offers.ringsAt(actor.userId(), call) == rings,
                        Frame.of(type)
                                .with("position", position)
                                .with("call", scene.view().of(call))
                                .with("offeredToMe", rings)
                                .done()))
                .toList();
    }

    /** Everyone of the team who is in the call, or was. */
    static Set<UserId> team(Call call) {
        return Stream.concat(
                        call.progress().agent().stream(),
                        call.participants().stream().flatMap(participant -> participant.agent().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Broadcast> claimed(CallClaimed event, long position) {
        Call call = event.call();
        Frame.Members claimed = Frame.of("call_claimed")
                .with("position", position)
                .with("callId", call.id().value())
                .with("callSid", call.leg().value())
                .with("userId", event.agent().value())
                .with("name", event.agentName());
        Frame.Members quiet = stopped(call.id().value(), "answered", position)
                .with("userId", event.agent().value())
                .with("name", event.agentName());
        return List.of(Broadcast.toAll(claimed.done()), Broadcast.toAll(quiet.done()));
    }

    private static List<Broadcast> answered(CallAnswered event, long position, Scene scene) {
        Call call = event.call();
        Frame.Members started = Frame.of("call_started")
                .with("position", position)
                .with("call", scene.view().of(call));
        return List.of(
                Broadcast.toAll(started.done()),
                Broadcast.toAll(answered("call_answered", call, event.agent(), event.agentName())));
    }

    /** The kept frame that tells everyone whose call starts. */
    private static Frame begun(TalkBegun event) {
        return Frame.of("user_call_started")
                .with("userId", event.agent().value())
                .with("callerNumber", number(event.call()))
                .with("direction", Words.of(event.call().parties().direction()))
                .with("message", event.agentName() + " is on a call")
                .done();
    }

    /** The kept frame that tells everyone whose call is over, unless another one goes on. */
    private static List<Broadcast> ended(TalkEnded event, Scene scene) {
        if (scene.board().callOf(event.agent()).isPresent()) {
            return List.of();
        }
        return List.of(Broadcast.toAll(Frame.of("user_call_ended")
                .with("userId", event.agent().value())
                .with("message", event.agentName() + " ended a call")
                .done()));
    }

    private static List<Broadcast> ended(Call call, long position, Scene scene) {
        List<Broadcast> frames = new ArrayList<>();
        boolean rang = call.source() == CallSource.PROVIDER;
        if (rang) {
            frames.add(Broadcast.toAll(
                    stopped(call.id().value(), "ended", position).done()));
        }
        frames.add(Broadcast.toAll(about("call_ended", call, position, scene)));
        if (rang && call.progress().outcome().filter(Outcome.MISSED::equals).isPresent()) {
            frames.add(Broadcast.toAll(about("call_missed", call, position, scene)));
        }
        if (rang) {
            team(call).forEach(agent -> frames.add(PresenceFrames.changed(agent, position, scene.board())));
        }
        return frames;
    }

    private static Frame about(String type, Call call, long position, Scene scene) {
        return Frame.of(type)
                .with("position", position)
                .with("call", scene.view().of(call))
                .done();
    }

    private static Frame.Members stopped(long call, String reason, long position) {
        return Frame.of("call_ringing_stopped")
                .with("position", position)
                .with("callId", call)
                .with("reason", reason);
    }

    private static @Nullable String number(Call call) {
        return call.parties().customer().map(PhoneNumber::e164).orElse(null);
    }
}

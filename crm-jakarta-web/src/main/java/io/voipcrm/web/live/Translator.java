package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.NoteEvent;
import io.voipcrm.core.activity.TaskEvent;
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
import io.voipcrm.core.call.CallEvent.TalkBegun;
import io.voipcrm.core.call.CallEvent.TalkEnded;
import io.voipcrm.core.contact.ContactEvent;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.exchange.ImportEvent;
import io.voipcrm.core.missed.MissedCallEvent;
import io.voipcrm.core.presence.PresenceEvent;
import io.voipcrm.core.user.UserEvent;
import io.voipcrm.web.call.CallView;
import io.voipcrm.web.missed.MissedCallJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns events into frames, several at a time so that what they need is looked up once. Thread-safe. */
final class Translator {
    private final Crm crm;
    private final AccessPolicy access;
    private final Names names;
    private final UserFrames userFrames;
    private final MissedCallFrames missedCallFrames;
    private final ActivityFrames activityFrames;

    Translator(Crm crm, AccessPolicy access) {
        this.crm = crm;
        this.access = access;
        this.names = new Names(crm);
        this.userFrames = new UserFrames(access);
        this.missedCallFrames = new MissedCallFrames(access);
        this.activityFrames = new ActivityFrames(access);
    }

    /**
     * The frames for the events, in their order.
     *
     * @param reader somebody who gets frames, and in whose name what they need is looked up
     */
    List<Broadcast> translate(Actor reader, List<LoggedEvent> events) {
        Set<UserId> people = new HashSet<>();
        Set<UserId> standing = new HashSet<>();
        List<Call> calls = new ArrayList<>();
        for (LoggedEvent logged : events) {
            prepare(logged.event(), people, calls);
            whoseStandingIsTold(logged.event()).forEach(standing::add);
        }
        Scene scene = new Scene(
                names.view(reader, people, calls),
                board(reader, standing),
                ActivityScene.of(
                        crm, reader, events.stream().map(LoggedEvent::event).toList()));
        ImportFrames imports = new ImportFrames(
                crm, access, reader, events.stream().map(LoggedEvent::event).toList());
        ContactFrames contacts = new ContactFrames(crm, access, reader, contactEvents(events));
        List<Broadcast> frames = new ArrayList<>();
        for (LoggedEvent logged : events) {
            if (logged.event() instanceof ContactEvent event) {
                frames.addAll(contacts.of(event, logged.position()));
            } else if (logged.event() instanceof ImportEvent event) {
                frames.addAll(imports.of(event, logged.position()));
            } else {
                frames.addAll(frames(logged.event(), logged.position(), scene));
            }
        }
        return frames;
    }

    private static List<ContactEvent> contactEvents(List<LoggedEvent> events) {
        return events.stream()
                .map(LoggedEvent::event)
                .filter(ContactEvent.class::isInstance)
                .map(ContactEvent.class::cast)
                .toList();
    }

    /** Of ten thousand people an event concerns a few: nothing is looked up about the others. */
    private TeamBoard board(Actor reader, Set<UserId> agents) {
        return agents.isEmpty()
                ? new TeamBoard(List.of(), List.of())
                : new TeamBoard(crm.availability().board(agents), crm.calls().liveOf(reader, agents));
    }

    CallView view(Actor reader, List<Call> calls) {
        return names.view(reader, CallView.people(calls), calls);
    }

    private void prepare(CrmEvent event, Set<UserId> people, List<Call> calls) {
        if (event instanceof UserEvent userEvent) {
            names.learn(userEvent);
        } else if (event instanceof CallDeclined declined) {
            people.add(declined.agent());
        } else if (event instanceof CallEvent callEvent) {
            calls.addAll(callIn(callEvent));
            people.addAll(CallView.people(callIn(callEvent)));
        } else if (event instanceof MissedCallEvent missed) {
            people.addAll(MissedCallJson.people(List.of(MissedCallFrames.itemIn(missed))));
        }
    }

    private static Set<UserId> whoseStandingIsTold(CrmEvent event) {
        if (event instanceof PresenceEvent presence) {
            return Set.of(presence.userId());
        }
        if (event instanceof UserEvent user) {
            return Set.of(user.userId());
        }
        if (event instanceof TalkEnded ended) {
            return Set.of(ended.agent());
        }
        return event instanceof CallEvent call
                ? callIn(call).stream()
                        .flatMap(one -> CallFrames.team(one).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static List<Call> callIn(CallEvent event) {
        if (event instanceof CallRinging ringing) {
            return List.of(ringing.call());
        }
        if (event instanceof CallClaimed claimed) {
            return List.of(claimed.call());
        }
        if (event instanceof CallAnswered answered) {
            return List.of(answered.call());
        }
        if (event instanceof TalkBegun begun) {
            return List.of(begun.call());
        }
        if (event instanceof CallChanged changed) {
            return List.of(changed.call());
        }
        if (event instanceof CallLinked linked) {
            return List.of(linked.call());
        }
        if (event instanceof CallCorrected corrected) {
            return List.of(corrected.call());
        }
        if (event instanceof CallClassed classed) {
            return List.of(classed.call());
        }
        return event instanceof CallEnded ended ? List.of(ended.call()) : List.of();
    }

    private List<Broadcast> frames(CrmEvent event, long position, Scene scene) {
        if (event instanceof CallEvent callEvent) {
            return CallFrames.of(callEvent, position, scene);
        }
        if (event instanceof UserEvent userEvent) {
            return List.of(userFrames.of(userEvent, position, scene.board()));
        }
        if (event instanceof PresenceEvent changed) {
            return List.of(PresenceFrames.changed(changed.userId(), position, scene.board()));
        }
        if (event instanceof TaskEvent taskEvent) {
            return activityFrames.of(taskEvent, position, scene.activities());
        }
        if (event instanceof NoteEvent noteEvent) {
            return activityFrames.of(noteEvent, position, scene.activities());
        }
        if (event instanceof MissedCallEvent missed) {
            return List.of(missedCallFrames.of(missed, position, scene));
        }
        // Ends of sessions concern one's own sockets only, and what a host adds is its own affair.
        return List.of();
    }
}

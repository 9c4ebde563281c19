package io.voipcrm.web.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallState;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.Progress;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.FullName;
import io.voipcrm.web.json.Words;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows calls to clients, with the names of the colleagues in them. */
public final class CallView {
    private final Map<UserId, FullName> names;

    /** A view that knows these names; {@link #people} tells whose are needed. */
    public CallView(Map<UserId, FullName> names) {
        this.names = Map.copyOf(names);
    }

    /** Everyone of the team who has a part in one of the calls. */
    public static Set<UserId> people(Collection<Call> calls) {
        return calls.stream()
                .flatMap(call -> Stream.concat(call.progress().agent().stream(), claimant(call).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public CallJson of(Call call) {
        Progress progress = call.progress();
        return new CallJson(
                call.id().value(),
                call.leg().value(),
                Words.of(call.parties().direction()),
                call.parties().from().map(PhoneNumber::e164).orElse(null),
                call.parties().to().map(PhoneNumber::e164).orElse(null),
                Words.of(progress.state()),
                progress.outcome().map(Words::of).orElse(null),
                progress.missedReason().map(Words::of).orElse(null),
                progress.startedAt(),
                progress.answeredAt().orElse(null),
                progress.endedAt().orElse(null),
                progress.talkTime().map(Duration::toSeconds).orElse(null),
                progress.waitTime().map(Duration::toSeconds).orElse(null),
                progress.agent().map(this::person).orElse(null),
                call.caller().map(CallView::contact).orElse(null),
                claimant(call).map(this::person).orElse(null),
                Words.of(call.source()));
    }

    /** The name of a colleague, for a message. */
    public String nameOf(UserId user) {
        FullName name = names.get(user);
        return name == null ? "A colleague" : name.text();
    }

    private PersonJson person(UserId user) {
        return new PersonJson(user.value(), nameOf(user));
    }

    private static CallContactJson contact(Caller caller) {
        return new CallContactJson(caller.contact().map(ContactId::value).orElse(null), caller.name());
    }

    private static Optional<UserId> claimant(Call call) {
        return call.state() == CallState.RINGING ? call.ringing().claim().map(Claim::agent) : Optional.empty();
    }
}

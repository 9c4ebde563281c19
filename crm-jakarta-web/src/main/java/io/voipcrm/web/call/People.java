package io.voipcrm.web.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.Claim;
import io.voipcrm.core.call.Handover;
import io.voipcrm.core.call.Participant;
import io.voipcrm.core.call.Placed;
import io.voipcrm.core.user.FullName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who of the team has a part in something, and what they are called. */
public final class People {
    private final Map<UserId, FullName> names;

    public People(Map<UserId, FullName> names) {
        this.names = Map.copyOf(names);
    }

    /** Everyone of the team who has a part in one of the calls. */
    static Set<UserId> in(Collection<Call> calls) {
        Set<UserId> people = new HashSet<>();
        for (Call call : calls) {
            call.progress().agent().ifPresent(people::add);
            call.ringing().claim().map(Claim::agent).ifPresent(people::add);
            call.ringing().by().ifPresent(people::add);
            call.placed().map(Placed::by).ifPresent(people::add);
            call.placed().flatMap(Placed::colleague).ifPresent(people::add);
            call.handover().map(Handover::by).ifPresent(people::add);
            call.handover().flatMap(Handover::colleague).ifPresent(people::add);
            call.participants().stream()
                    .map(Participant::agent)
                    .flatMap(Optional::stream)
                    .forEach(people::add);
        }
        return people;
    }

    public PersonJson person(UserId user) {
        return new PersonJson(user.value(), nameOf(user));
    }

    public String nameOf(UserId user) {
        FullName name = names.get(user);
        return name == null ? "A colleague" : name.text();
    }
}

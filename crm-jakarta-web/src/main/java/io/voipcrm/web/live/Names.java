package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserEvent;
import io.voipcrm.core.user.UserEvent.UserCreated;
import io.voipcrm.core.user.UserEvent.UserUpdated;
import io.voipcrm.web.call.CallView;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the names of colleagues; those it lacks it looks up together. Thread-safe. */
final class Names {
    private final Crm crm;
    private final Map<UserId, FullName> known = new ConcurrentHashMap<>();

    Names(Crm crm) {
        this.crm = crm;
    }

    CallView view(Actor actor, Set<UserId> people, Collection<Call> calls) {
        Set<UserId> unknown = new HashSet<>(people);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            known.putAll(crm.users().names(actor, unknown));
        }
        return new CallView(known, CallView.outcomes(crm, actor, calls));
    }

    void learn(UserEvent event) {
        if (event instanceof UserCreated created) {
            learn(created.user());
        } else if (event instanceof UserUpdated updated) {
            learn(updated.user());
        }
    }

    private void learn(User user) {
        known.put(user.id(), user.fullName());
    }
}
